package nl.datapeil.privacy.activity.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.activity.ActivityFilter;
import nl.datapeil.privacy.activity.ActivityService;
import nl.datapeil.privacy.activity.ActivityView;
import nl.datapeil.privacy.document.model.Block;
import nl.datapeil.privacy.document.model.Document;
import nl.datapeil.privacy.document.model.Overview;
import nl.datapeil.privacy.document.model.Paged;
import nl.datapeil.privacy.document.model.Paged.Chunk;
import nl.datapeil.privacy.document.model.Sheet;
import nl.datapeil.privacy.record.Audience;

/// The register of processing activities, and each activity in it, as documents. Who may not see an
/// activity does not find it in a document either.
@ApplicationScoped
class ActivityDocuments {
  private static final int CHUNK = 100;
  private static final Text REGISTER =
      new Text("Register of processing activities", "Register van verwerkingsactiviteiten");
  private static final Text ARTICLE_30 =
      new Text("GDPR art. 30, as of %s", "AVG art. 30, stand van %s");
  private static final Text ONE =
      new Text("Processing activity, as of %s", "Verwerkingsactiviteit, stand van %s");

  private final ActivityService activities;
  private final Today today;

  ActivityDocuments(ActivityService activities, Today today) {
    this.activities = activities;
    this.today = today;
  }

  Overview register(Audience audience, Locale language) {
    var chapter = new ActivityChapter(language, today);
    var all = all(audience);
    return new Overview(
        document(REGISTER, ARTICLE_30, language, all.each(chapter::of)),
        () ->
            new Sheet(
                REGISTER.in(language),
                ActivityRow.HEADER,
                all.each(view -> Stream.of(ActivityRow.of(view)))));
  }

  Document activity(UUID id, Audience audience, Locale language) {
    var view = activities.get(id, audience).view();
    var blocks = new ActivityChapter(language, today).withoutHeading(view).toList();
    return document(new Text(view.terms().name(), view.terms().name()), ONE, language, blocks);
  }

  private Document document(
      Text title, Text subject, Locale language, Iterable<? extends Block> blocks) {
    var asOf = subject.in(language).formatted(today.date());
    return new Document(title.in(language), asOf, language, today.now(), blocks);
  }

  private Paged<ActivityView> all(Audience audience) {
    return new Paged<>(after -> {
      var filter = new ActivityFilter(null, null, null, new PageRequest(after, CHUNK));
      var page = activities.list(filter, audience);
      return new Chunk<>(List.copyOf(page.items()), page.next());
    });
  }
}
