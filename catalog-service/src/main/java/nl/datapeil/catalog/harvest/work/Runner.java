package nl.datapeil.catalog.harvest.work;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.harvest.fetch.BrokenOff;
import nl.datapeil.catalog.harvest.fetch.Validators;
import nl.datapeil.catalog.harvest.ledger.Cause;
import nl.datapeil.catalog.harvest.ledger.Claim;
import nl.datapeil.catalog.harvest.remote.Answer;
import nl.datapeil.catalog.harvest.remote.Remote;
import nl.datapeil.catalog.harvest.remote.Remotes;
import nl.datapeil.catalog.harvest.source.HarvestSourceService;
import nl.datapeil.catalog.harvest.source.HarvestSourceView;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// Does one run, from where it is to its end.
@ApplicationScoped
class Runner {
  private final RunKeeper keeper;
  private final PageIntake pages;
  private final Remotes remotes;
  private final HarvestSourceService sources;
  private final int attempts;

  Runner(
      RunKeeper keeper,
      PageIntake pages,
      Remotes remotes,
      HarvestSourceService sources,
      CatalogConfig config) {
    this.keeper = keeper;
    this.pages = pages;
    this.remotes = remotes;
    this.sources = sources;
    attempts = config.harvest().attempts();
  }

  void run(Claim claim) {
    try {
      if (claim.attempts() > attempts) {
        keeper.fail(claim, tooOften());
      } else {
        run(claim, sources.get(claim.source()));
      }
    } catch (LostRun | BrokenOff _) {
      Log.infof("Run %s is no longer ours", claim.run());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt(); // the pod stops; another takes the run over
    } catch (RuntimeException e) {
      Log.errorf(e, "Run %s failed", claim.run());
      failQuietly(claim);
    }
  }

  private void failQuietly(Claim claim) {
    try {
      keeper.fail(
          claim,
          new Text(
              "The run failed unexpectedly; see the logs.",
              "De oogst mislukte onverwacht; zie de logboeken."));
    } catch (RuntimeException e) {
      Log.errorf(e, "Run %s is left for another attempt", claim.run());
    }
  }

  private void run(Claim claim, HarvestSourceView source) throws InterruptedException {
    var remote = remoteOf(claim, source);
    var checkpoint = claim.checkpoint();
    var extent = Answer.Extent.ALL;
    @Nullable Validators validators = null;
    do {
      switch (remote.read(checkpoint)) {
        case Answer.Unmodified() -> {
          keeper.unmodified(claim, source);
          return;
        }
        case Answer.Failed(var why) -> {
          keeper.fail(claim, why);
          return;
        }
        case Answer.Page page -> {
          if (checkpoint == null) {
            keeper.begin(claim, source);
          }
          pages.take(claim, source, page);
          validators = checkpoint == null ? page.validators() : null;
          checkpoint = page.next();
          extent = page.extent();
        }
      }
    } while (checkpoint != null);
    keeper.finish(claim, source, extent, validators);
  }

  private Remote remoteOf(Claim claim, HarvestSourceView source) {
    var memory = keeper.memoryOf(source);
    if (claim.cause() == Cause.UPLOADED) {
      var upload = keeper.uploadOf(claim);
      return remotes.of(source, upload.mediaType(), upload.body(), memory);
    }
    return remotes.of(source, memory);
  }

  private static Text tooOften() {
    return new Text(
        "The run ended with its pod too often.", "De oogst eindigde te vaak samen met zijn pod.");
  }
}
