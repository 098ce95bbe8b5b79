package nl.datapeil.privacy.assessment.definition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.source.DefinitionReader;
import nl.datapeil.privacy.assessment.definition.source.DefinitionReader.Judged;
import nl.datapeil.privacy.assessment.definition.source.Roles;

/// The forms that were filed, for other features. A version never changes, so it is read once.
@ApplicationScoped
@Transactional
public class Definitions {
  private static final int MOST_KEPT = 200;

  private final DefinitionRepository definitions;
  private final DefinitionReader reader = new DefinitionReader(Roles.builtIn());
  private final Map<UUID, Definition> kept = new ConcurrentHashMap<>();

  Definitions(DefinitionRepository definitions) {
    this.definitions = definitions;
  }

  /// Also one that was withdrawn: what was assessed with it stays readable.
  public Optional<Definition> find(String urn, String version) {
    return definitions.version(urn, version).map(this::read);
  }

  /// As answers name it: `urn:nl:dpia:3.0`.
  public Optional<Definition> find(String versionedUrn) {
    var colon = versionedUrn.lastIndexOf(':');
    return colon < 0
        ? Optional.empty()
        : find(versionedUrn.substring(0, colon), versionedUrn.substring(colon + 1));
  }

  /// The highest version that may be used.
  public Optional<Definition> newest(String urn) {
    return definitions.versions(urn).stream()
        .filter(filed -> !filed.isWithdrawn())
        .max(Comparator.comparing(FiledDefinition::version, Definitions::order))
        .map(this::read);
  }

  /// Whether new assessments may be made with it: it was not withdrawn, and no higher version that
  /// may be used took its place.
  public boolean isUsable(String urn, String version) {
    return newest(urn).filter(newest -> newest.version().equals(version)).isPresent();
  }

  /// Whether it was taken out of use, whatever came after it.
  public boolean isWithdrawn(String urn, String version) {
    return definitions.version(urn, version).filter(FiledDefinition::isWithdrawn).isPresent();
  }

  /// Whether any version of it was filed.
  public boolean isKnown(String urn) {
    return !definitions.versions(urn).isEmpty();
  }

  Judged judge(Upload upload) {
    return reader.read(upload.bytes(), upload.format());
  }

  Definition read(FiledDefinition filed) {
    var known = kept.get(filed.id());
    if (known != null) {
      return known;
    }
    if (kept.size() >= MOST_KEPT) {
      kept.clear();
    }
    return switch (judge(new Upload(definitions.source(filed.id()), filed.format()))) {
      case Judged.Accepted(var definition, _) -> {
        kept.put(filed.id(), definition);
        yield definition;
      }
      case Judged.Refused(var errors, _) ->
          throw new IllegalStateException("A filed definition no longer reads: " + errors);
    };
  }

  /// Version 3.10 comes after 3.9.
  static int order(String one, String other) {
    var a = numbers(one);
    var b = numbers(other);
    for (var i = 0; i < Math.max(a.size(), b.size()); i++) {
      var step = Long.compare(i < a.size() ? a.get(i) : 0, i < b.size() ? b.get(i) : 0);
      if (step != 0) {
        return step;
      }
    }
    return 0;
  }

  private static List<Long> numbers(String version) {
    return Arrays.stream(version.split("\\.", -1)).map(Long::parseLong).toList();
  }
}
