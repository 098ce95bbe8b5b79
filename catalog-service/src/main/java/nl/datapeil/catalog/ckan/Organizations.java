package nl.datapeil.catalog.ckan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.datapeil.catalog.ckan.query.Counted;
import nl.datapeil.catalog.ckan.query.PackageIndex;
import nl.datapeil.catalog.ckan.shape.PackageMaker;
import nl.datapeil.catalog.ckan.shape.Row;
import nl.datapeil.catalog.search.ckan.CkanNames;

/// The actions about organisations, which are the publishers of packages: all by the index, which
/// counts them.
@Singleton
class Organizations {
  private static final String FIELD = "organization";
  private static final int MOST = 1_000;

  private final PackageIndex index;
  private final PackageMaker maker;
  private final ObjectMapper json;

  Organizations(PackageIndex index, PackageMaker maker, ObjectMapper json) {
    this.index = index;
    this.maker = maker;
    this.json = json;
  }

  Outcome list(Arguments arguments) {
    var all = index.counted(FIELD).stream().sorted(Comparator.comparing(Counted::name)).toList();
    if (!arguments.flag("all_fields")) {
      return new Outcome.Done(json.valueToTree(all.stream().map(Counted::name).toList()));
    }
    return Slice.paged(
        arguments,
        MOST,
        slice ->
            json.valueToTree(
                whole(all.stream().skip(slice.offset()).limit(slice.limit()).toList())));
  }

  Outcome show(Arguments arguments) {
    var id = arguments.text("id");
    if (id.isEmpty()) {
      return new Outcome.Refused(new Refusal.Invalid("id", "Missing value"));
    }
    var wanted = index.counted(FIELD).stream().filter(one -> is(one, id.get())).limit(1).toList();
    return whole(wanted).stream()
        .findFirst()
        .<Outcome>map(Outcome.Done::new)
        .orElseGet(() -> new Outcome.Refused(new Refusal.NotFound("Not found")));
  }

  /// By name or by id.
  private static boolean is(Counted one, String nameOrId) {
    return one.name().equalsIgnoreCase(nameOrId)
        || CkanNames.id(one.name()).toString().equalsIgnoreCase(nameOrId);
  }

  private List<JsonNode> whole(List<Counted> those) {
    var since = index.since(FIELD, those.stream().map(Counted::name).toList());
    return those.stream().map(one -> whole(one, since)).toList();
  }

  private JsonNode whole(Counted one, Map<String, Instant> since) {
    var organization = new Row.Organization(CkanNames.id(one.name()), one.name(), one.title());
    var made = maker.organization(organization, since.getOrDefault(one.name(), Instant.EPOCH));
    made.put("display_name", one.title());
    made.put("image_display_url", "");
    made.put("num_followers", 0);
    made.put("package_count", one.count());
    List.of("extras", "groups", "tags", "users").forEach(made::putArray);
    return made;
  }
}
