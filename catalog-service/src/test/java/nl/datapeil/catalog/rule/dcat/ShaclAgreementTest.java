package nl.datapeil.catalog.rule.dcat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import nl.datapeil.catalog.rule.Profile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Our tables against the official shapes run by Jena: the same results, one by one.
class ShaclAgreementTest {
  static Stream<Path> examples() {
    return Official.examples().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void agreesOnEveryOfficialExample(Path example) {
    Official.parse(example)
        .ifPresent(graph -> {
          for (var profile : Profile.values()) {
            for (var part : Official.parts()) {
              assertThat(Official.byUs(graph, profile, part))
                  .as(profile + " " + part + " " + example.getFileName())
                  .isEqualTo(Official.byJena(graph, profile, part));
            }
          }
        });
  }
}
