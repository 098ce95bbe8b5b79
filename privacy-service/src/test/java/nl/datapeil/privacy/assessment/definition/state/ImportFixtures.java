package nl.datapeil.privacy.assessment.definition.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.datapeil.privacy.assessment.definition.Forms;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.state.Import.Imported;

/// Files of answers, and what was read from them.
final class ImportFixtures {
  static final Definition MAPPED = Forms.of(Forms.MAPPED);

  private ImportFixtures() {}

  static String answers(String members) {
    return "{\"metadata\":{\"urn\":\"urn:nl:mapped:1.0\"},\"answers\":{" + members + "}}";
  }

  static Imported imported(Definition definition, String json) {
    assertThat(Import.read(definition, json)).isInstanceOf(Imported.class);
    return (Imported) Import.read(definition, json);
  }

  static List<String> texts(State state) {
    return state.answers().stream().flatMap(a -> a.texts().stream()).sorted().toList();
  }
}
