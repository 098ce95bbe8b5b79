package nl.datapeil.privacy.decision.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.activity.terms.CoveredDataset;
import nl.datapeil.privacy.activity.terms.FiledActivity;
import nl.datapeil.privacy.decision.ground.FactSource;
import nl.datapeil.privacy.decision.input.Facts;
import nl.datapeil.privacy.decision.input.Objection.RetentionPassed;
import nl.datapeil.privacy.decision.input.Source.OfDocument;
import nl.datapeil.privacy.retention.DueDestructions;
import nl.datapeil.privacy.retention.DueDestructions.Due;

/// A dataset of which anything should have been destroyed is not used for the activity: a question
/// does not say which part of it would be read.
@ApplicationScoped
class RetentionFacts implements FactSource {
  private final DueDestructions due;
  private final ActivityUris uris;

  RetentionFacts(DueDestructions due, ActivityUris uris) {
    this.due = due;
    this.uris = uris;
  }

  @Override
  public Facts of(FiledActivity activity) {
    var uri = uris.of(activity.id()).toString();
    var passed =
        activity.terms().datasets().stream()
            .flatMap(
                dataset -> due.of(uri, dataset.uri()).map(one -> passed(dataset, one)).stream())
            .toList();
    return new Facts(List.copyOf(passed), passed.stream().map(RetentionPassed::because).toList());
  }

  private static RetentionPassed passed(CoveredDataset dataset, Due order) {
    return new RetentionPassed(
        dataset.uri(),
        order.since(),
        new OfDocument(order.order(), String.valueOf(order.version())));
  }
}
