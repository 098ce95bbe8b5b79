package nl.datapeil.catalog.rule.dcat.shacl;

import nl.datapeil.catalog.rule.dcat.Obligation;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// An obligation that a node does not meet: one result of SHACL. `value` is the value at fault,
/// none where it is about their number.
public record Breach(Obligation obligation, Subject focus, @Nullable Node value) {}
