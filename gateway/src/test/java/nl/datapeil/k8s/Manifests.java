package nl.datapeil.k8s;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A rendered overlay: every document read as the Kubernetes type it claims to be.
record Manifests(List<HasMetadata> all) {
  private static final KubernetesSerialization YAML =
      new KubernetesSerialization(new ObjectMapper(), true);

  Manifests {
    all = List.copyOf(all);
  }

  /// The output of `kubectl kustomize`. Skips the test, saying so, where kubectl is absent.
  static String render(String overlay) {
    assumeTrue(
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "kubectl"))),
        "Skipped: kubectl is not on the PATH");
    try {
      var folder = Path.of("..", "k8s", "overlays", overlay);
      var process =
          new ProcessBuilder("kubectl", "kustomize", folder.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new AssertionError("kubectl kustomize fails on " + folder);
      }
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Fails on a value of a wrong type.
  static Manifests read(String yaml) {
    return new Manifests(
        Arrays.stream(yaml.split("(?m)^---$"))
            .filter(document -> !document.isBlank())
            .map(document -> YAML.<HasMetadata>unmarshal(document))
            .toList());
  }

  <T> Stream<T> of(Class<T> type) {
    return all.stream().filter(type::isInstance).map(type::cast);
  }

  boolean has(Class<? extends HasMetadata> type, String name) {
    return of(type).anyMatch(resource -> resource.getMetadata().getName().equals(name));
  }

  static String nameOf(HasMetadata resource) {
    return resource.getKind() + " " + resource.getMetadata().getName();
  }
}
