package nl.datapeil.catalog.ckan;

/// What CKAN answers when it does not do what is asked. Its clients branch on `__type`.
sealed interface Refusal {
  record NotFound(String what) implements Refusal {}

  /// A parameter is missing or wrong.
  record Invalid(String parameter, String why) implements Refusal {}

  /// The words after `q` or `fq` cannot be read.
  record SearchQuery(String why) implements Refusal {}

  record UnknownAction(String name) implements Refusal {}

  record UnreadableBody() implements Refusal {}
}
