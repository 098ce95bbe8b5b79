package nl.datapeil.analytics.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An evaluation request of OpenID AuthZEN: may this person do this with these columns, for this
/// purpose?
record DecisionQuestion(Subject subject, Action action, Resource resource, Context context) {

  static DecisionQuestion of(UsageRequest request) {
    var person = new Person(request.actorName(), request.actorRoles());
    return new DecisionQuestion(
        new Subject("user", request.actor(), person),
        new Action("query"),
        new Resource(
            "dataset-columns", request.query().toString(), new Datasets(request.datasets())),
        new Context(request.purpose()));
  }

  record Subject(String type, String id, Person properties) {}

  record Person(String name, List<String> roles) {}

  record Action(String name) {}

  record Resource(String type, String id, Datasets properties) {}

  record Datasets(List<DatasetUse> datasets) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Context(@Nullable String purpose) {}
}
