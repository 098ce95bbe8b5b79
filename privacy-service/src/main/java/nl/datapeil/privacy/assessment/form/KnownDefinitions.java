package nl.datapeil.privacy.assessment.form;

import static nl.datapeil.privacy.PrivacyProblem.DEFINITION_NOT_FOUND;
import static nl.datapeil.privacy.PrivacyProblem.DEFINITION_OUT_OF_USE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.RegisterUris;
import nl.datapeil.privacy.assessment.definition.Definitions;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.state.State;
import org.jspecify.annotations.Nullable;

/// The definitions that assessments follow; those that are not there end the request.
@ApplicationScoped
class KnownDefinitions {
  private final Definitions definitions;
  private final RegisterUris uris;

  KnownDefinitions(Definitions definitions, RegisterUris uris) {
    this.definitions = definitions;
    this.uris = uris;
  }

  /// Without a version the newest.
  Definition require(String urn, @Nullable String version) {
    var found = version == null ? definitions.newest(urn) : definitions.find(urn, version);
    return found.orElseThrow(() -> notFound(version == null ? urn : urn + ":" + version));
  }

  /// One to begin with: what was withdrawn, or replaced by a higher version, is refused and the
  /// version to use is named.
  Definition requireUsable(String urn, @Nullable String version) {
    var newest = definitions.newest(urn);
    if (newest.isEmpty() && definitions.isKnown(urn)) {
      throw outOfUse(urn, version, newest);
    }
    var found = require(urn, version);
    if (!definitions.isUsable(found.urn(), found.version())) {
      throw outOfUse(urn, version, newest);
    }
    return found;
  }

  /// Answers given to a form that was replaced may come in, to one that was withdrawn may not.
  void refuseWithdrawn(Definition definition) {
    if (definitions.isWithdrawn(definition.urn(), definition.version())) {
      throw outOfUse(definition.urn(), definition.version(), definitions.newest(definition.urn()));
    }
  }

  private ProblemException outOfUse(
      String urn, @Nullable String version, Optional<Definition> newest) {
    var name = version == null ? urn : urn + ":" + version;
    if (newest.isEmpty()) {
      return DEFINITION_OUT_OF_USE
          .because(
              "All versions of `%s` were withdrawn. An administrator can file a new version.",
              "Alle versies van `%s` zijn ingetrokken. Een beheerder kan een nieuwe versie"
                  + " vastleggen.",
              urn)
          .linking(
              "collection",
              uris.register("assessment-definitions"),
              new Text("All definitions", "Alle definities"));
    }
    var use = newest.get();
    return DEFINITION_OUT_OF_USE
        .because(
            "`%s` was withdrawn or replaced. Use version %s: `%s`.",
            "`%s` is ingetrokken of vervangen. Gebruik versie %s: `%s`.",
            name,
            use.version(),
            use.versionedUrn())
        .linking(
            "successor-version",
            uris.register("assessment-definitions/" + use.urn() + "/" + use.version()),
            new Text("The version to use", "De versie om te gebruiken"));
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
