package nl.datapeil.privacy.assessment.definition.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.datapeil.privacy.assessment.definition.source.Entry.Leaf;
import nl.datapeil.privacy.assessment.definition.source.Entry.Members;

/// What tasks mean in forms that do not say so themselves: role by task id, by URN of the form.
public record Roles(Map<String, Map<String, String>> byUrn) {
  private static final String RESOURCE = "/assessment-roles.yaml";

  public static Roles builtIn() {
    try (var in = Roles.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("There is no resource " + RESOURCE);
      }
      return of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Roles of(byte[] bytes) {
    var byUrn = new LinkedHashMap<String, Map<String, String>>();
    if (Source.of(bytes, false, new Findings()) instanceof Source.Tree(Members(_, var forms))) {
      forms.forEach((urn, tasks) -> byUrn.put(urn, roles(tasks)));
    }
    return new Roles(byUrn);
  }

  private static Map<String, String> roles(Entry tasks) {
    var roles = new LinkedHashMap<String, String>();
    if (tasks instanceof Members(_, var of)) {
      of.forEach((id, role) -> {
        if (role instanceof Leaf leaf) {
          roles.put(id, leaf.text());
        }
      });
    }
    return roles;
  }
}
