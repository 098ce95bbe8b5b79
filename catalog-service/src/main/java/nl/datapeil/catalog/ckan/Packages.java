package nl.datapeil.catalog.ckan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import nl.datapeil.catalog.ckan.query.PackageIndex;
import nl.datapeil.catalog.ckan.shape.PackageMaker;
import nl.datapeil.catalog.ckan.shape.PackageRepository;
import nl.datapeil.catalog.search.ckan.CkanFields;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.SortedNumericSelector;

/// The actions that show packages and their resources.
@Singleton
class Packages {
  private static final int ALL = 100_000;
  private static final int MOST_WHOLE = 1_000;

  private final PackageRepository stored;
  private final PackageIndex index;
  private final PackageMaker maker;
  private final ObjectMapper json;

  Packages(PackageRepository stored, PackageIndex index, PackageMaker maker, ObjectMapper json) {
    this.stored = stored;
    this.index = index;
    this.maker = maker;
    this.json = json;
  }

  Outcome show(Arguments arguments) {
    var id = arguments.text("id").or(() -> arguments.text("name_or_id"));
    if (id.isEmpty()) {
      return refused(new Refusal.Invalid("name_or_id", "Missing value"));
    }
    return stored
        .find(id.get())
        .<Outcome>map(row -> done(maker.of(row)))
        .orElseGet(() -> refused(new Refusal.NotFound("Not found")));
  }

  Outcome resource(Arguments arguments) {
    var id = arguments.text("id");
    if (id.isEmpty()) {
      return refused(new Refusal.Invalid("id", "Missing value"));
    }
    return index
        .oldestWith("resource", id.get())
        .flatMap(dataset -> stored.all(List.of(dataset)).stream().findFirst())
        .stream()
        .flatMap(row -> maker.of(row).path("resources").valueStream())
        .filter(resource -> resource.path("id").asText().equalsIgnoreCase(id.get()))
        .findFirst()
        .<Outcome>map(Packages::done)
        .orElseGet(() -> refused(new Refusal.NotFound("Not found")));
  }

  Outcome list(Arguments arguments) {
    return Slice.paged(
        arguments, ALL, slice -> json.valueToTree(stored.names(slice.offset(), slice.limit())));
  }

  Outcome listWhole(Arguments arguments) {
    var newest = LongField.newSortField(CkanFields.MODIFIED, true, SortedNumericSelector.Type.MIN);
    return Slice.paged(
        arguments,
        MOST_WHOLE,
        slice -> {
          var whole = json.createArrayNode();
          var wanted =
              new PackageIndex.Wanted(
                  List.of(newest), Math.min(slice.offset(), ALL), slice.limit(), List.of(), 0);
          stored.all(index.all(wanted).ids()).stream().map(maker::of).forEach(whole::add);
          return whole;
        });
  }

  private static Outcome done(JsonNode result) {
    return new Outcome.Done(result);
  }

  private static Outcome refused(Refusal why) {
    return new Outcome.Refused(why);
  }
}
