package nl.datapeil.privacy.log.chain;

/// What verification found.
public sealed interface Verdict {
  /// All is as it was written; of `stubs` lines the content was removed when its time was over.
  record Intact(int stream, long after, long last, long stubs) implements Verdict {}

  /// The first place where it is not.
  record Broken(String where, String why) implements Verdict {}
}
