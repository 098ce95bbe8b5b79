package nl.datapeil.catalog.search.text;

/// What stands before a term of the index to say which form of a word it is; words as written have
/// no mark. No folded word begins with these.
public final class Marks {
  public static final char DUTCH = '\u0001';
  public static final char ENGLISH = '\u0002';
  public static final char PART = '\u0003';

  private Marks() {}
}
