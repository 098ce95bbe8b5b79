package nl.datapeil.privacy.assessment.definition.source;

import java.util.ArrayList;
import java.util.List;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.assessment.definition.form.Remark;

/// All that is wrong with a definition, and what is only worth saying.
final class Findings {
  private static final int MOST = 200;

  private final List<Remark> errors = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();

  void wrong(String at, int line, String en, String nl, Object... arguments) {
    add(errors, new Remark(at, line, Text.of(en, nl, arguments)));
  }

  void remark(String at, int line, String en, String nl, Object... arguments) {
    add(remarks, new Remark(at, line, Text.of(en, nl, arguments)));
  }

  List<Remark> errors() {
    return List.copyOf(errors);
  }

  List<Remark> remarks() {
    return List.copyOf(remarks);
  }

  private static void add(List<Remark> list, Remark remark) {
    if (list.size() < MOST) {
      list.add(remark);
    }
  }
}
