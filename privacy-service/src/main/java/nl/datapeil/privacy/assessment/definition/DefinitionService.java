package nl.datapeil.privacy.assessment.definition;

import static nl.datapeil.privacy.PrivacyProblem.DEFINITION_DIFFERS;
import static nl.datapeil.privacy.PrivacyProblem.DEFINITION_INVALID;
import static nl.datapeil.privacy.PrivacyProblem.DEFINITION_NOT_FOUND;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.RegisterUris;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.assessment.definition.DefinitionJudgement.Filed;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.form.Remark;
import nl.datapeil.privacy.assessment.definition.source.DefinitionReader.Judged.Accepted;
import nl.datapeil.privacy.assessment.definition.source.DefinitionReader.Judged.Refused;
import nl.datapeil.privacy.record.Page;
import org.jspecify.annotations.Nullable;

/// The use cases of the registry of forms.
@ApplicationScoped
@Transactional
class DefinitionService {
  private static final Remark DIFFERS =
      Remark.of(
          "version",
          "was filed with other contents: raise it",
          "is al vastgelegd met een andere inhoud: verhoog haar");

  private final DefinitionRepository repository;
  private final Definitions definitions;
  private final RegisterUris uris;
  private final Today today;

  DefinitionService(
      DefinitionRepository repository, Definitions definitions, RegisterUris uris, Today today) {
    this.repository = repository;
    this.definitions = definitions;
    this.uris = uris;
    this.today = today;
  }

  /// Says what would come of filing it.
  DefinitionJudgement judge(Upload upload, Locale reader) {
    return switch (definitions.judge(upload)) {
      case Accepted(var definition, var remarks) when isOther(definition, upload) ->
          new DefinitionJudgement(
              false,
              null,
              definition.urn(),
              definition.version(),
              RemarkView.of(List.of(DIFFERS), reader),
              RemarkView.of(remarks, reader));
      case Accepted(var definition, var remarks) -> judgement(definition, remarks, reader, false);
      case Refused(var errors, var remarks) ->
          new DefinitionJudgement(
              false,
              null,
              null,
              null,
              RemarkView.of(errors, reader),
              RemarkView.of(remarks, reader));
    };
  }

  /// Files it for good: a version once filed keeps its bytes. `by` is null for a form of our own,
  /// which gives way to an administrator's of the same version.
  Filed file(Upload upload, @Nullable Person by, Locale reader) {
    return switch (definitions.judge(upload)) {
      case Accepted(var definition, var remarks) ->
          new Filed(judgement(definition, remarks, reader, true), isNew(definition, upload, by));
      case Refused(var errors, _) ->
          throw DEFINITION_INVALID
              .because(
                  "%d thing(s) are wrong with this definition: see violations.",
                  "%d ding(en) zijn mis met deze definitie: zie violations.", errors.size())
              .with(RemarkView.violations(errors));
    };
  }

  private boolean isOther(Definition definition, Upload upload) {
    return repository
        .version(definition.urn(), definition.version())
        .filter(filed -> !filed.digest().equals(upload.digest()))
        .isPresent();
  }

  private boolean isNew(Definition definition, Upload upload, @Nullable Person by) {
    if (repository.insert(Ids.next(), definition, upload, by, today.now())) {
      return true;
    }
    var filed = require(definition.urn(), definition.version());
    if (filed.digest().equals(upload.digest())) {
      return false;
    }
    if (by == null && !filed.isBuiltIn()) {
      Log.warnf(
          "Version %s of %s stays as an administrator filed it; ours is left out",
          definition.version(), definition.urn());
      return false;
    }
    throw DEFINITION_DIFFERS
        .because(
            "Version %s of %s was filed with other contents. A version never changes: raise"
                + " `version` and send it again.",
            "Versie %s van %s is al vastgelegd met een andere inhoud. Een versie verandert nooit:"
                + " verhoog `version` en stuur haar opnieuw.",
            definition.version(),
            definition.urn())
        .linking(
            "filed",
            uri(definition.urn(), definition.version()),
            new Text("What was filed", "Wat is vastgelegd"));
  }

  private DefinitionJudgement judgement(
      Definition definition, List<Remark> remarks, Locale reader, boolean filed) {
    return new DefinitionJudgement(
        true,
        filed ? uri(definition.urn(), definition.version()) : null,
        definition.urn(),
        definition.version(),
        List.of(),
        RemarkView.of(remarks, reader));
  }

  Page<DefinitionItem> list(@Nullable String urn, PageRequest page) {
    var items = repository.page(urn, page).stream().map(this::item).toList();
    return Page.of(items, page.limit(), DefinitionItem::id);
  }

  DefinitionView get(String urn, String version, Locale reader) {
    var filed = require(urn, version);
    return DefinitionView.of(item(filed), definitions.read(filed), reader);
  }

  byte[] source(String urn, String version) {
    return repository.source(require(urn, version).id());
  }

  DefinitionItem withdraw(String urn, String version, String reason, Person by) {
    var filed = require(urn, version);
    filed.withdraw(reason, by, today.now());
    return item(filed);
  }

  /// What follows from answers, without keeping them.
  EvaluationView evaluate(String urn, String version, String answers, Locale reader) {
    return EvaluationView.of(definitions.read(require(urn, version)), answers, reader);
  }

  private DefinitionItem item(FiledDefinition filed) {
    return filed.item(uri(filed.urn(), filed.version()));
  }

  private URI uri(String urn, String version) {
    return uris.register("assessment-definitions/" + urn + "/" + version);
  }

  private FiledDefinition require(String urn, String version) {
    return repository
        .version(urn, version)
        .orElseThrow(() ->
            DEFINITION_NOT_FOUND.because(
                "No definition has URN %s and version %s.",
                "Er is geen definitie met URN %s en versie %s.", urn, version));
  }
}
