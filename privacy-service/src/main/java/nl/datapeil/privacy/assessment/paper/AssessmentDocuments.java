package nl.datapeil.privacy.assessment.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.assessment.desk.AssessmentUris;
import nl.datapeil.privacy.assessment.dossier.AssessmentFilter;
import nl.datapeil.privacy.assessment.dossier.Dossiers;
import nl.datapeil.privacy.assessment.dossier.Summary;
import nl.datapeil.privacy.document.model.Block;
import nl.datapeil.privacy.document.model.Document;
import nl.datapeil.privacy.document.model.Overview;
import nl.datapeil.privacy.document.model.Paged;
import nl.datapeil.privacy.document.model.Paged.Chunk;
import nl.datapeil.privacy.document.model.Sheet;

/// The register of assessments, and each of them with its answers, as documents.
@ApplicationScoped
class AssessmentDocuments {
  private static final int CHUNK = 100;
  private static final Text REGISTER =
      new Text("Register of assessments", "Register van assessments");
  private static final Text AS_OF = new Text("As of %s", "Stand van %s");

  private final Dossiers dossiers;
  private final AssessmentChapters chapters;
  private final AssessmentUris uris;
  private final Today today;

  AssessmentDocuments(
      Dossiers dossiers, AssessmentChapters chapters, AssessmentUris uris, Today today) {
    this.dossiers = dossiers;
    this.chapters = chapters;
    this.uris = uris;
    this.today = today;
  }

  /// Without the answers: each assessment is a document of its own.
  Overview register(Locale language) {
    var title = REGISTER.in(language);
    var subject = AS_OF.in(language).formatted(today.date());
    var all = all();
    return new Overview(
        document(title, subject, language, all.each(s -> chapter(s, language))),
        () ->
            new Sheet(
                title,
                AssessmentRow.HEADER,
                all.each(s -> Stream.of(AssessmentRow.of(s, uris.of(s.id()))))));
  }

  /// As a sheet a line for each question.
  Overview assessment(UUID id, Locale language) {
    var dossier = dossiers.get(id);
    var filled = chapters.filled(dossier);
    var title = dossier.summary().title();
    var name = filled.definition().heading().name().in(language);
    var subject = name + ". " + AS_OF.in(language).formatted(today.date());
    return new Overview(
        document(title, subject, language, chapters.of(dossier, filled, language)),
        () -> new Sheet(title, AnswerRow.HEADER, AnswerRow.all(filled, language)));
  }

  private Stream<Block> chapter(Summary summary, Locale language) {
    return Stream.of(new Block.Heading(1, summary.title()), chapters.facts(summary, language));
  }

  private Document document(
      String title, String subject, Locale language, Iterable<? extends Block> blocks) {
    return new Document(title, subject, language, today.now(), blocks);
  }

  private Paged<Summary> all() {
    return new Paged<>(after -> {
      var filter = new AssessmentFilter(null, null, null, null, new PageRequest(after, CHUNK));
      var page = dossiers.page(filter);
      return new Chunk<>(List.copyOf(page), page.size() < CHUNK ? null : page.getLast().id());
    });
  }
}
