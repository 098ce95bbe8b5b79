package nl.datapeil.privacy.assessment.definition;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.datapeil.privacy.assessment.definition.source.DefinitionReader.Format;

/// Files the forms that come with the service, at each start. A form of ours that was changed needs
/// a new version: without one the service does not start.
@ApplicationScoped
class BuiltInDefinitions {
  private static final String FOLDER = "assessments";

  private final DefinitionService definitions;

  BuiltInDefinitions(DefinitionService definitions) {
    this.definitions = definitions;
  }

  void file(@Observes StartupEvent started) throws IOException {
    for (var upload : uploads()) {
      definitions.file(upload, null, Locale.ENGLISH);
    }
  }

  private static List<Upload> uploads() throws IOException {
    var uploads = new ArrayList<Upload>();
    ClassPathUtils.consumeAsPaths(FOLDER, folder -> gather(folder, uploads));
    return uploads;
  }

  private static void gather(Path folder, List<Upload> uploads) {
    try (var files = Files.list(folder)) {
      for (var file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        uploads.add(new Upload(Files.readAllBytes(file), Format.YAML));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
