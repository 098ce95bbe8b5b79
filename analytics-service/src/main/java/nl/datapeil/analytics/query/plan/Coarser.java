package nl.datapeil.analytics.query.plan;

/// What a column is generalised by.
public sealed interface Coarser permits Generalisation, Coarser.OwnHierarchy {
  /// A hierarchy of the municipality's own: a table of pairs, by which a value gives way to a
  /// coarser one. A value without one coarser value gives nothing.
  ///
  /// @param table its name in SQL, with the texts `value` and `coarser`
  record OwnHierarchy(String table) implements Coarser {
    public static final String VALUE = "value";
    public static final String COARSER = "coarser";
  }
}
