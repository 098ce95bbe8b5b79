package nl.datapeil.catalog.ckan;

import com.fasterxml.jackson.databind.JsonNode;

/// What came of an action.
sealed interface Outcome {
  record Done(JsonNode result) implements Outcome {}

  record Refused(Refusal why) implements Outcome {}
}
