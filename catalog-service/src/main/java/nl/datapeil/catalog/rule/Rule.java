package nl.datapeil.catalog.rule;

import nl.datapeil.kit.problem.Text;

/// One rule, as everybody may read it. `type` and `property` are prefixed names such as
/// `dcat:Dataset` and `dct:title`, empty where the rule is about any.
public record Rule(
    String id,
    Part part,
    String section,
    String type,
    String property,
    Constraint constraint,
    Severity severity,
    Text text) {}
