package nl.datapeil.privacy.assessment.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.source.DefinitionReader;
import nl.datapeil.privacy.assessment.definition.source.DefinitionReader.Format;
import nl.datapeil.privacy.assessment.definition.source.DefinitionReader.Judged;
import nl.datapeil.privacy.assessment.definition.source.Roles;
import nl.datapeil.testkit.Shared;

/// Definitions to test with: small ones of our own, and MinBZK's where they are at hand.
public final class Forms {
  private static final DefinitionReader READER = new DefinitionReader(Roles.builtIn());

  /// Processings (3.1), each with a purpose (5.1) and parties (6.1.1); interests (7.1) go with the
  /// parties.
  public static final String MAPPED =
      """
      name: Verwerkingen
      description: Verwerkingen en wat erbij hoort
      urn: urn:nl:mapped
      version: "1.0"
      tasks:
        - {task: Inleiding, id: "0", type: [open_text], repeatable: false}
        - task: Verwerkingen
          id: "3"
          type: [task_group]
          repeatable: false
          tasks:
            - task: Verwerking
              id: "3.1"
              type: [task_group]
              repeatable: true
              instance_label_template: "Verwerking {3.1.1}"
              tasks:
                - {task: Naam, id: "3.1.1", type: [text_input], repeatable: false}
        - task: Doelen
          id: "5.1"
          type: [task_group]
          repeatable: true
          instance_label_template: "Doel van {5.1.1}"
          dependencies:
            - {type: instance_mapping, source: {id: "3.1.1"}, action: sync_instances}
          tasks:
            - {task: Doel, id: "5.1.1", type: [open_text], repeatable: false}
            - task: Uit welke verwerkingen
              id: "5.1.2"
              type: [checkbox_option]
              repeatable: false
              dependencies:
                - {type: source_options, condition: {id: "3.1.1", operator: any}, action: options}
        - task: Partijen
          id: "6.1"
          type: [task_group]
          repeatable: true
          dependencies:
            - {type: instance_mapping, source: {id: "3.1.1"}, action: sync_instances}
          tasks:
            - task: Partij
              id: "6.1.1"
              type: [task_group]
              repeatable: true
              tasks:
                - {task: Naam, id: "6.1.1.1", type: [text_input], repeatable: false}
        - task: Belangen
          id: "7.1"
          type: [task_group]
          repeatable: true
          dependencies:
            - {type: instance_mapping, source: {id: "6.1.1.1"}, action: sync_instances}
          tasks:
            - {task: Belang, id: "7.1.1", type: [open_text], repeatable: true}
      """;

  private Forms() {}

  public static Judged judged(String yaml) {
    return READER.read(yaml.getBytes(StandardCharsets.UTF_8), Format.YAML);
  }

  public static Definition of(String yaml) {
    assertThat(judged(yaml)).isInstanceOf(Judged.Accepted.class);
    return ((Judged.Accepted) judged(yaml)).definition();
  }

  /// One of MinBZK's forms; the test is skipped where it is absent.
  public static Definition shared(String name) {
    return of(sharedText("standards/privacy/par-dpia-form/" + name));
  }

  public static String sharedText(String path) {
    try {
      return Files.readString(Shared.path(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
