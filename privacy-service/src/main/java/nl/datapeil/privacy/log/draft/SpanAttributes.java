package nl.datapeil.privacy.log.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.log.line.Context;
import nl.datapeil.privacy.log.line.DataSubject;
import nl.datapeil.privacy.log.line.UsedDataset;
import org.jspecify.annotations.Nullable;

/// Reads the attributes of one span. What is not asked for by name is refused: nobody knows what it
/// would reveal of a person.
final class SpanAttributes {
  static final String ACTIVITY = "dpl.core.processing_activity_id";
  private static final String SUBJECT = "dpl.core.data_subject_id";
  private static final String SUBJECT_TYPE = "dpl.core.data_subject_id_type";
  private static final String OURS = "dpl.datapeil.";
  private static final int LONGEST_ID = 200;
  private static final int LONGEST_QUERY = 200_000;

  private final InputCheck in;
  private final String path;
  private final Map<String, @Nullable Object> given;
  private final Set<String> read = new HashSet<>();

  SpanAttributes(InputCheck in, String path, Map<String, @Nullable Object> given) {
    this.in = in;
    this.path = path;
    this.given = given;
  }

  String activity() {
    return in.uri(at(ACTIVITY), text(ACTIVITY));
  }

  @Nullable DataSubject subject() {
    var id = text(SUBJECT);
    var type = text(SUBJECT_TYPE);
    if (id == null && type == null) {
      return null;
    }
    return new DataSubject(
        in.text(at(SUBJECT_TYPE), type, LONGEST_ID), in.text(at(SUBJECT), id, LONGEST_ID));
  }

  @Nullable UUID population() {
    return id(OURS + "population");
  }

  @Nullable UUID decision() {
    return id(OURS + "decision_id");
  }

  @Nullable Long rows() {
    var name = OURS + "rows";
    var value = value(name);
    if (value == null) {
      return null;
    }
    if (value instanceof Number number && number.longValue() == number.doubleValue()) {
      return in.number(at(name), number.longValue(), 0);
    }
    in.wrong(at(name), "must be a whole number", "moet een geheel getal zijn");
    return 0L;
  }

  Context context(String name, @Nullable Map<String, String> resource) {
    return new Context(
        name,
        resource,
        uri("dpl.core.foreign_operation.processor"),
        uri("dpl.read.externalReadAPI_id"),
        null,
        actor(),
        datasets(),
        in.optionalText(at(OURS + "query"), text(OURS + "query"), LONGEST_QUERY));
  }

  private Context.@Nullable Actor actor() {
    var id = in.optionalText(at(OURS + "actor"), text(OURS + "actor"), 500);
    var name = in.optionalText(at(OURS + "actor_name"), text(OURS + "actor_name"), 500);
    return id == null ? null : new Context.Actor(id, name);
  }

  private @Nullable List<UsedDataset> datasets() {
    var name = OURS + "datasets";
    var value = value(name);
    if (value == null) {
      return null;
    }
    var datasets = new ArrayList<UsedDataset>();
    if (value instanceof List<?> uris) {
      for (var uri : uris) {
        datasets.add(
            new UsedDataset(
                in.uri(at(name), uri == null ? null : uri.toString()), null, List.of()));
      }
    } else {
      in.wrong(at(name), "must be a list of URIs", "moet een lijst van URI's zijn");
    }
    return datasets;
  }

  void refuseOthers() {
    for (var name : given.keySet()) {
      in.require(
          read.contains(name),
          at(name),
          "is no attribute of this log",
          "is geen kenmerk van dit logboek");
    }
  }

  private @Nullable UUID id(String name) {
    var text = text(name);
    return text == null ? null : in.id(at(name), text);
  }

  private @Nullable String uri(String name) {
    var text = text(name);
    return text == null ? null : in.uri(at(name), text);
  }

  private @Nullable String text(String name) {
    var value = value(name);
    return value == null ? null : value.toString();
  }

  private @Nullable Object value(String name) {
    read.add(name);
    return given.get(name);
  }

  private String at(String name) {
    return path + "." + name;
  }
}
