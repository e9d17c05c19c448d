"""Three sentences of an invented article, for the examples of rules that look at what stands around a line."""

OPENING = "The bridge over the old harbour reopened on Saturday, eleven years after it was closed for repairs, the city said."
SECOND = "Thousands of people crossed the bridge in the first hours, many of them with children who had never seen it open."
THIRD = (
    "“It is a good day for the harbour,” the mayor said, and nobody in the crowd wanted to disagree with her."
)
