package nl.datapeil.analytics.query.plan;

import nl.datapeil.kit.problem.Text;

/// A function a query may use, as documented to those who write queries.
public record KnownFunction(String name, String signature, Text description) {}
