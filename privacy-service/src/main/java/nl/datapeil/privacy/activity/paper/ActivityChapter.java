package nl.datapeil.privacy.activity.paper;

import java.util.Locale;
import java.util.stream.Stream;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.activity.ActivityView;
import nl.datapeil.privacy.activity.chapter.TermWords;
import nl.datapeil.privacy.activity.chapter.TermsChapter;
import nl.datapeil.privacy.document.markup.Markup;
import nl.datapeil.privacy.document.model.Block;
import nl.datapeil.privacy.document.model.FactList;
import nl.datapeil.privacy.document.model.Prose;
import org.jspecify.annotations.Nullable;

/// An activity as a chapter of a document: what it says, who advised and who decided.
final class ActivityChapter {
  private final Locale language;
  private final Today today;

  ActivityChapter(Locale language, Today today) {
    this.language = language;
    this.today = today;
  }

  Stream<Block> of(ActivityView view) {
    return Stream.concat(Stream.of(new Block.Heading(1, view.terms().name())), sections(view, 2));
  }

  Stream<Block> withoutHeading(ActivityView view) {
    return sections(view, 1);
  }

  private Stream<Block> sections(ActivityView view, int level) {
    var facts =
        new FactList(language)
            .add("URI", "URI", view.uri())
            .add("Status", "Status", TermWords.of(view.status()))
            .add("Version", "Versie", view.version())
            .add("Author", "Opsteller", view.author())
            .add("Last changed", "Laatst gewijzigd", today.dateOf(view.updatedAt()));
    TermsChapter.addTo(facts, view.terms());
    return Stream.of(
            Stream.of(facts.block()),
            TermsChapter.columns(level, view.terms(), language),
            review(view, level))
        .flatMap(blocks -> blocks);
  }

  private Stream<Block> review(ActivityView view, int level) {
    var facts = new FactList(language);
    var advice = view.advice();
    if (advice != null) {
      facts
          .add("Advice", "Advies", sign(advice.positive()))
          .addProse("Text of the advice", "Tekst van het advies", Markup.prose(advice.text()))
          .add("Adviser", "Adviseur", advice.adviser())
          .add("Advised on", "Geadviseerd op", today.dateOf(advice.at()));
    }
    var approval = view.approval();
    if (approval != null) {
      facts
          .add("Approved on", "Goedgekeurd op", today.dateOf(approval.at()))
          .add("Approved by", "Goedgekeurd door", approval.approver())
          .addProse("Motivation", "Motivering", prose(approval.motivation()));
    }
    var withdrawal = view.withdrawal();
    if (withdrawal != null) {
      facts
          .add("Withdrawn on", "Ingetrokken op", today.dateOf(withdrawal.at()))
          .add("Withdrawn by", "Ingetrokken door", withdrawal.by())
          .addProse("Reason", "Reden", prose(withdrawal.reason()));
    }
    return facts.facts().isEmpty()
        ? Stream.empty()
        : Stream.of(
            new Block.Heading(
                level, new Text("Advice and decision", "Advies en besluit").in(language)),
            facts.block());
  }

  private static Prose prose(@Nullable String text) {
    return Markup.prose(text == null ? "" : text);
  }

  private static Text sign(boolean positive) {
    return positive ? new Text("positive", "positief") : new Text("negative", "negatief");
  }
}
