package nl.datapeil.privacy.assessment.form;

import static nl.datapeil.privacy.PrivacyProblem.DEFINITION_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import nl.datapeil.privacy.assessment.definition.Definitions;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.state.State;
import org.jspecify.annotations.Nullable;

/// The definitions that assessments follow; those that are not there end the request.
@ApplicationScoped
class KnownDefinitions {
  private final Definitions definitions;

  KnownDefinitions(Definitions definitions) {
    this.definitions = definitions;
  }

  /// Without a version the newest.
  Definition require(String urn, @Nullable String version) {
    var found = version == null ? definitions.newest(urn) : definitions.find(urn, version);
    return found.orElseThrow(() -> notFound(version == null ? urn : urn + ":" + version));
  }

  /// The definition that a file of answers names.
  Definition ofFile(String file) {
    return switch (State.parse(file)) {
      case State.Read.Sound(var state) -> {
        var urn = state.urn().orElse("");
        yield definitions.find(urn).orElseThrow(() -> notFound(urn));
      }
      case State.Read.Broken(var why) -> throw Forms.unreadable(why);
    };
  }

  private static RuntimeException notFound(String urn) {
    return DEFINITION_NOT_FOUND.because(
        "There is no definition `%s`; GET /v1/assessment-definitions lists them.",
        "Er is geen definitie `%s`; GET /v1/assessment-definitions somt ze op.", urn);
  }
}
