package nl.datapeil.analytics.version;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.datapeil.analytics.AnalyticsConfig;
import nl.datapeil.analytics.catalog.CatalogColumn;
import nl.datapeil.analytics.version.ingest.Engine;
import nl.datapeil.analytics.version.ingest.Ingest;
import nl.datapeil.analytics.version.ingest.Outcome;
import nl.datapeil.analytics.version.ingest.Received;

/// Reads files a few at a time on threads of their own: the work is all processor and native code,
/// which would hold up the virtual threads of other requests.
@ApplicationScoped
class Conversions {
  private final Storage storage;
  private final String memory;
  private final ExecutorService threads;

  Conversions(AnalyticsConfig config, Storage storage) {
    this.storage = storage;
    memory = config.upload().memory();
    threads =
        Executors.newFixedThreadPool(
            config.upload().concurrent(), Thread.ofPlatform().name("upload-", 0).factory());
  }

  Outcome read(List<CatalogColumn> columns, Received file, UploadService.Body body, Path parquet)
      throws IOException {
    var ingest = new Ingest(columns, new Engine(memory, storage.own()));
    var running = threads.submit(() -> ingest.read(file, body.format(), body.options(), parquet));
    try {
      return running.get();
    } catch (InterruptedException e) {
      running.cancel(true);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }
}
