package nl.datapeil.catalog.rule;

import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// One thing to say about a description. `focus` is the node it is about, `entry` the catalogue,
/// dataset, series or service that this node belongs to (itself, if it is one), `field` the path to
/// the value in the typed JSON of that entry, `value` the term that is wrong, in N-Triples.
public record Finding(
    Severity severity,
    Part part,
    String rule,
    String section,
    Constraint constraint,
    String entry,
    String focus,
    @Nullable String field,
    String property,
    @Nullable String value,
    Text message,
    @Nullable Fix fix) {}
