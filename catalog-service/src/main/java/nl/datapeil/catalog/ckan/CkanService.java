package nl.datapeil.catalog.ckan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.ckan.query.Counted;
import nl.datapeil.catalog.ckan.query.PackageIndex;
import nl.datapeil.catalog.ckan.shape.Doc;
import nl.datapeil.catalog.ckan.shape.PackageMaker;
import nl.datapeil.catalog.ckan.shape.PackageRepository;
import nl.datapeil.catalog.search.ckan.CkanFields;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.SortedNumericSelector;

/// The read actions of CKAN's API. Not one transaction: the index is waited for without holding a
/// connection.
@ApplicationScoped
class CkanService {
  private static final String VERSION = "2.11.0";
  private static final int ALL = 100_000;

  private final PackageRepository packages;
  private final PackageIndex index;
  private final PackageMaker maker;
  private final PackageSearch search;
  private final Organizations organizations;
  private final CatalogConfig config;
  private final ObjectMapper json;

  CkanService(
      PackageRepository packages,
      PackageIndex index,
      PackageMaker maker,
      PackageSearch search,
      Organizations organizations,
      CatalogConfig config,
      ObjectMapper json) {
    this.packages = packages;
    this.index = index;
    this.maker = maker;
    this.search = search;
    this.organizations = organizations;
    this.config = config;
    this.json = json;
  }

  Outcome run(String action, Arguments arguments) {
    return switch (action) {
      case "package_search" -> search.run(arguments);
      case "package_show", "dataset_show" -> show(arguments);
      case "resource_show" -> resource(arguments);
      case "format_autocomplete" -> formats(arguments);
      case "package_list" -> list(arguments);
      case "current_package_list_with_resources" -> listWhole(arguments);
      case "organization_list" -> organizations.list(arguments);
      case "organization_show" -> organizations.show(arguments);
      case "group_list" -> groups(arguments);
      case "group_show" -> group(arguments);
      case "tag_list" -> tags(arguments);
      case "license_list" -> done(licenses());
      case "status_show" -> done(status());
      case "user_list" -> done(json.createArrayNode());
      case "site_read" -> done(json.getNodeFactory().booleanNode(true));
      case "help_show" ->
          done(json.getNodeFactory().textNode("See https://docs.ckan.org/en/2.11/api/"));
      default -> refused(new Refusal.UnknownAction(action));
    };
  }

  private Outcome show(Arguments arguments) {
    var id = arguments.text("id").or(() -> arguments.text("name_or_id"));
    if (id.isEmpty()) {
      return refused(new Refusal.Invalid("name_or_id", "Missing value"));
    }
    return packages
        .find(id.get())
        .<Outcome>map(row -> done(maker.of(row)))
        .orElseGet(() -> refused(new Refusal.NotFound("Not found")));
  }

  private Outcome resource(Arguments arguments) {
    var id = arguments.text("id");
    if (id.isEmpty()) {
      return refused(new Refusal.Invalid("id", "Missing value"));
    }
    return index
        .oldest("resource", id.get())
        .flatMap(dataset -> packages.all(List.of(dataset)).stream().findFirst())
        .stream()
        .flatMap(row -> maker.of(row).path("resources").valueStream())
        .filter(resource -> resource.path("id").asText().equalsIgnoreCase(id.get()))
        .findFirst()
        .<Outcome>map(CkanService::done)
        .orElseGet(() -> refused(new Refusal.NotFound("Not found")));
  }

  /// Formats that hold these letters, in small ones as CKAN has them here.
  private Outcome formats(Arguments arguments) {
    var part = arguments.text("q").orElse("").toLowerCase(Locale.ROOT);
    var limit = arguments.number("limit", 5).orElse(5);
    return done(
        json.valueToTree(
            index.counted("res_format").stream()
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .filter(format -> format.contains(part))
                .limit(limit)
                .toList()));
  }

  private Outcome list(Arguments arguments) {
    return Slice.paged(
        arguments, ALL, slice -> json.valueToTree(packages.names(slice.offset(), slice.limit())));
  }

  private Outcome listWhole(Arguments arguments) {
    var newest = LongField.newSortField(CkanFields.MODIFIED, true, SortedNumericSelector.Type.MIN);
    return Slice.paged(
        arguments,
        1000,
        slice -> {
          var whole = json.createArrayNode();
          var wanted =
              new PackageIndex.Wanted(
                  List.of(newest), Math.min(slice.offset(), ALL), slice.limit(), List.of(), 0);
          packages.all(index.find(List.of(), wanted).ids()).stream()
              .map(maker::of)
              .forEach(whole::add);
          return whole;
        });
  }

  private Outcome groups(Arguments arguments) {
    var all = index.counted("groups");
    var result = json.createArrayNode();
    for (var one : all) {
      if (arguments.flag("all_fields")) {
        result.add(maker.group(one.name()).put("package_count", one.count()));
      } else {
        result.add(one.name());
      }
    }
    return done(result);
  }

  private Outcome group(Arguments arguments) {
    var id = arguments.text("id").orElse("");
    return index.counted("groups").stream()
        .filter(one -> one.name().equals(id) || PackageMaker.id("group", one.name()).equals(id))
        .findFirst()
        .<Outcome>map(one -> done(maker.group(one.name()).put("package_count", one.count())))
        .orElseGet(() -> refused(new Refusal.NotFound("Not found")));
  }

  private Outcome tags(Arguments arguments) {
    var part = arguments.text("query").orElse("").toLowerCase(Locale.ROOT);
    var result = json.createArrayNode();
    index.counted("tags").stream()
        .map(Counted::name)
        .filter(tag -> tag.toLowerCase(Locale.ROOT).contains(part))
        .sorted()
        .forEach(tag -> {
          if (arguments.flag("all_fields")) {
            result.add(maker.tag(tag));
          } else {
            result.add(tag);
          }
        });
    return done(result);
  }

  private JsonNode licenses() {
    var result = json.createArrayNode();
    for (var license : index.counted("license_id")) {
      var uri = license.title();
      result
          .addObject()
          .put("id", license.name())
          .put("title", Doc.code(uri))
          .put("url", uri)
          .put("status", "active")
          .put("family", "")
          .put("maintainer", "")
          .put("is_generic", false)
          .put("is_okd_compliant", Doc.isOpen(uri))
          .put("is_osi_compliant", false)
          .put("od_conformance", Doc.isOpen(uri) ? "approved" : "not reviewed")
          .put("osd_conformance", "not reviewed")
          .put("domain_content", true)
          .put("domain_data", true)
          .put("domain_software", false);
    }
    return result;
  }

  private JsonNode status() {
    var status = json.createObjectNode();
    status.put("ckan_version", VERSION);
    status.put("site_url", site());
    status.put("site_title", config.organisation().name());
    status.put("site_description", "");
    status.put("locale_default", "nl");
    status.putNull("error_emails_to");
    status.putArray("extensions").add("dcat");
    return status;
  }

  /// Where the gateway serves CKAN's paths: at its root.
  private String site() {
    return config.publicUrl().resolve("/").toString().replaceFirst("/$", "");
  }

  private static Outcome done(JsonNode result) {
    return new Outcome.Done(result);
  }

  private static Outcome refused(Refusal why) {
    return new Outcome.Refused(why);
  }
}
