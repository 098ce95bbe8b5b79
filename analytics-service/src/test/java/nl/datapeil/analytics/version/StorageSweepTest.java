package nl.datapeil.analytics.version;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.datapeil.analytics.query.PartnersResource;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
@WithTestResource(PartnersResource.class)
class StorageSweepTest {
  @Inject Storage storage;
  @Inject StorageSweep sweep;

  @Test
  void removesWhatADeadProcessLeft() throws IOException {
    var dead = storage.incoming().resolve(UUID.randomUUID().toString());
    Files.createDirectories(dead);
    Files.createFile(dead.resolve(Storage.LOCK));
    Files.writeString(dead.resolve("half.upload"), "id;so");

    sweep.sweep();

    assertThat(dead).doesNotExist();
    assertThat(storage.own().resolve(Storage.LOCK)).exists();
  }

  @Test
  void removesOldFilesThatNoVersionRecords() throws IOException {
    var old = orphan(Duration.ofHours(2));
    var young = orphan(Duration.ZERO);

    sweep.sweep();

    assertThat(old).doesNotExist();
    assertThat(young).exists();
  }

  private Path orphan(Duration age) throws IOException {
    var file = storage.parquet(UUID.randomUUID(), UUID.randomUUID());
    Files.createDirectories(file.getParent());
    Files.createFile(file);
    return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
  }
}
