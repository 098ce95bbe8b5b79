package nl.datapeil.privacy.assessment.form;

import static nl.datapeil.privacy.PrivacyProblem.INVALID_REQUEST;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.source.DefinitionReader;
import nl.datapeil.privacy.assessment.definition.source.Roles;
import nl.datapeil.privacy.assessment.definition.state.State;
import org.jspecify.annotations.Nullable;

/// The definitions that assessments can follow.
@ApplicationScoped
class Definitions {
  private final Map<String, Definition> known = new HashMap<>();

  Definitions() {
    var reader = new DefinitionReader(Roles.builtIn());
    for (var name :
        List.of("dpia", "pre-scan", "prohibited-practices", "ethics", "data-maturity")) {
      try (var in =
          Objects.requireNonNull(
              Definitions.class.getResourceAsStream("/assessments/" + name + ".yaml"))) {
        if (reader.read(in.readAllBytes(), DefinitionReader.Format.YAML)
            instanceof DefinitionReader.Judged.Accepted(var definition, var _)) {
          known.put(definition.urn(), definition);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  Definition require(String urn, @Nullable String version) {
    var definition = known.get(urn);
    if (definition == null || (version != null && !definition.version().equals(version))) {
      throw INVALID_REQUEST.because("There is no definition %s.", "Geen definitie %s.", urn);
    }
    return definition;
  }

  Definition ofFile(String file) {
    return switch (State.parse(file)) {
      case State.Read.Sound(var state) -> {
        var urn = state.urn().orElse("");
        yield require(urn.substring(0, Math.max(0, urn.lastIndexOf(':'))), null);
      }
      case State.Read.Broken(var why) ->
          throw INVALID_REQUEST.because(
              why.message().en().replace("%", "%%"), why.message().nl().replace("%", "%%"));
    };
  }
}
