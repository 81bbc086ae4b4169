## The plan. Words that the report has as well: findings.ftl; rules: scoring.ftl.

plan-parts = Parts of the plan
plan-part-steps = Next steps
