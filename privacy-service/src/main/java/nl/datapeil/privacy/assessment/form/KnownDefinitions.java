package nl.datapeil.privacy.assessment.form;

import static nl.datapeil.privacy.PrivacyProblem.DEFINITION_NOT_FOUND;
import static nl.datapeil.privacy.PrivacyProblem.DEFINITION_OUT_OF_USE;
import static nl.datapeil.privacy.PrivacyProblem.IMPORT_OF_UNKNOWN_DEFINITION;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.RegisterUris;
import nl.datapeil.privacy.assessment.definition.Definitions;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.state.State;
import nl.datapeil.privacy.assessment.dossier.FormKey;
import org.jspecify.annotations.Nullable;

/// The definitions that assessments follow; those that are not there end the request.
@ApplicationScoped
class KnownDefinitions {
  private static final String MINBZK = "urn:nl:";
  private static final int MOST_FORMS = 20;
  private static final Pattern VERSIONED = Pattern.compile("(?<urn>.+):(?<version>\\d+(\\.\\d+)*)");

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

  /// The definition that a file of answers names. Older files name no version: they follow `own`,
  /// the form of the assessment they are put into, or else the newest.
  OfFile ofFile(String file, @Nullable FormKey own) {
    return switch (State.parse(file)) {
      case State.Read.Sound(var state) ->
          definitions
              .find(state.urn().orElse(""))
              .map(named -> new OfFile(named, true))
              .orElseGet(() -> new OfFile(withoutVersion(state, own), false));
      case State.Read.Broken(var why) -> throw Forms.unreadable(why);
    };
  }

  record OfFile(Definition definition, boolean hasVersion) {}

  private Definition withoutVersion(State state, @Nullable FormKey own) {
    var urn =
        state
            .urn()
            .filter(named -> !named.isBlank())
            .orElseGet(() -> formOf(state.json()).map(MINBZK::concat).orElse(""));
    if (own != null && own.urn().equals(urn)) {
      return require(own.urn(), own.version());
    }
    if (!definitions.isKnown(urn)) {
      throw notFiled(urn);
    }
    return definitions.newest(urn).orElseThrow(() -> outOfUse(urn, null, Optional.empty()));
  }

  /// The form that was open when MinBZK's first software saved, or the only one that was answered.
  private Optional<String> formOf(JsonNode file) {
    var active = file.path("metadata").path("activeNamespace").asText("");
    if (!active.isBlank()) {
      return Optional.of(active);
    }
    var answered =
        file.path("answers")
            .propertyStream()
            .filter(form -> form.getValue().isObject() && !form.getValue().has("value"))
            .map(Map.Entry::getKey)
            .limit(MOST_FORMS)
            .filter(form -> definitions.isKnown(MINBZK + form))
            .toList();
    return answered.size() == 1 ? Optional.of(answered.getFirst()) : Optional.empty();
  }

  private RuntimeException notFiled(String urn) {
    if (urn.isBlank()) {
      return IMPORT_OF_UNKNOWN_DEFINITION.because(
          "The file does not say in `metadata.urn` which form it answers, such as"
              + " `urn:nl:dpia:3.0`.",
          "Het bestand zegt in `metadata.urn` niet welk formulier het beantwoordt, zoals"
              + " `urn:nl:dpia:3.0`.");
    }
    var named = VERSIONED.matcher(urn);
    var form = named.matches() ? named.group("urn") : urn;
    var version = named.matches() ? named.group("version") : "";
    return IMPORT_OF_UNKNOWN_DEFINITION
        .because(
            "The file answers version %s of `%s`, which was not filed. An administrator can file"
                + " that version of the definition; or put in `metadata.urn` one that was.",
            "Het bestand beantwoordt versie %s van `%s`, die niet is vastgelegd. Een beheerder kan"
                + " die versie van de definitie vastleggen; of noem in `metadata.urn` een versie"
                + " die dat wel is.",
            version.isEmpty() ? "?" : version,
            form)
        .linking(
            "collection",
            uris.register("assessment-definitions"),
            new Text("All definitions", "Alle definities"));
  }

  private static RuntimeException notFound(String urn) {
    return DEFINITION_NOT_FOUND.because(
        "There is no definition `%s`; GET /v1/assessment-definitions lists them.",
        "Er is geen definitie `%s`; GET /v1/assessment-definitions somt ze op.", urn);
  }
}
