package nl.datapeil.catalog.ckan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.datapeil.catalog.CatalogConfig;

/// The read actions of CKAN's API.
@ApplicationScoped
@Transactional
class CkanService {
  private static final String VERSION = "2.11.0";
  private static final int ALL = 100_000;

  private final PackageRepository packages;
  private final PackageMaker maker;
  private final PackageSearch search;
  private final CatalogConfig config;
  private final ObjectMapper json;

  CkanService(
      PackageRepository packages,
      PackageMaker maker,
      PackageSearch search,
      CatalogConfig config,
      ObjectMapper json) {
    this.packages = packages;
    this.maker = maker;
    this.search = search;
    this.config = config;
    this.json = json;
  }

  Outcome run(String action, Arguments arguments) {
    return switch (action) {
      case "package_search" -> search.run(arguments);
      case "package_show", "dataset_show" -> show(arguments);
      case "package_list" -> list(arguments);
      case "current_package_list_with_resources" -> listWhole(arguments);
      case "organization_list" -> organizations(arguments);
      case "organization_show" -> organization(arguments);
      case "group_list" -> groups(arguments);
      case "group_show" -> group(arguments);
      case "tag_list" -> tags(arguments);
      case "license_list" -> done(licenses());
      case "status_show" -> done(status());
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

  private Outcome list(Arguments arguments) {
    return paged(
        arguments, ALL, page -> json.valueToTree(packages.names(page.offset(), page.limit())));
  }

  private Outcome listWhole(Arguments arguments) {
    return paged(
        arguments,
        1000,
        page -> {
          var whole = json.createArrayNode();
          packages
              .page(everything(), "p.modified desc, p.id", page.offset(), page.limit())
              .forEach(row -> whole.add(maker.of(row)));
          return whole;
        });
  }

  private record Page(int offset, int limit) {}

  private static Outcome paged(Arguments arguments, int most, Function<Page, JsonNode> read) {
    var offset = arguments.number("offset", 0);
    var limit = arguments.number("limit", most);
    if (offset.isEmpty() || limit.isEmpty()) {
      var wrong = offset.isEmpty() ? "offset" : "limit";
      return refused(new Refusal.Invalid(wrong, "Invalid integer"));
    }
    return done(read.apply(new Page(offset.get(), Math.min(limit.get(), most))));
  }

  private Outcome organizations(Arguments arguments) {
    var all = packages.counted("organization", everything(), ALL);
    if (!arguments.flag("all_fields")) {
      return done(json.valueToTree(all.stream().map(Counted::name).sorted().toList()));
    }
    return paged(
        arguments,
        1000,
        page -> {
          var whole = json.createArrayNode();
          all.stream()
              .sorted((a, b) -> a.name().compareTo(b.name()))
              .skip(page.offset())
              .limit(page.limit())
              .map(one -> organization(one.name()))
              .flatMap(Optional::stream)
              .forEach(whole::add);
          return whole;
        });
  }

  private Outcome organization(Arguments arguments) {
    var id = arguments.text("id");
    if (id.isEmpty()) {
      return refused(new Refusal.Invalid("id", "Missing value"));
    }
    return organization(id.get())
        .<Outcome>map(CkanService::done)
        .orElseGet(() -> refused(new Refusal.NotFound("Not found")));
  }

  /// By name or by id.
  private Optional<JsonNode> organization(String nameOrId) {
    for (var field : List.of("organization", "owner_org")) {
      var condition = exactly(field, nameOrId);
      var count = packages.count(condition);
      if (count > 0) {
        var row = packages.page(condition, "p.created, p.id", 0, 1).getFirst();
        var made = maker.organization(row.organization(), row.created());
        made.put("display_name", row.organization().title());
        made.put("image_display_url", "");
        made.put("num_followers", 0);
        made.put("package_count", count);
        List.of("extras", "groups", "tags", "users").forEach(made::putArray);
        return Optional.of(made);
      }
    }
    return Optional.empty();
  }

  private Outcome groups(Arguments arguments) {
    var all = packages.counted("groups", everything(), ALL);
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
    return packages.counted("groups", everything(), ALL).stream()
        .filter(one -> one.name().equals(id) || PackageMaker.id("group", one.name()).equals(id))
        .findFirst()
        .<Outcome>map(one -> done(maker.group(one.name()).put("package_count", one.count())))
        .orElseGet(() -> refused(new Refusal.NotFound("Not found")));
  }

  private Outcome tags(Arguments arguments) {
    var part = arguments.text("query").orElse("").toLowerCase(Locale.ROOT);
    var result = json.createArrayNode();
    packages.counted("tags", everything(), ALL).stream()
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
    for (var license : packages.counted("license_id", everything(), ALL)) {
      var row = packages.page(exactly("license_id", license.name()), "p.id", 0, 1).getFirst();
      var uri = Doc.text(row.doc().get("license"));
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
    status.put("site_url", config.publicUrl() + "/ckan");
    status.put("site_title", config.organisation().name());
    status.put("site_description", "");
    status.put("locale_default", "nl");
    status.putNull("error_emails_to");
    status.putArray("extensions").add("dcat");
    return status;
  }

  private static Condition everything() {
    return Condition.of(List.of()).orElseThrow();
  }

  private static Condition exactly(String field, String value) {
    var clause =
        new SolrQuery.Clause(field, List.of(value.replace("*", "")), Optional.empty(), false);
    return Condition.of(List.of(new SolrQuery(List.of(List.of(clause))))).orElseThrow();
  }

  private static Outcome done(JsonNode result) {
    return new Outcome.Done(result);
  }

  private static Outcome refused(Refusal why) {
    return new Outcome.Refused(why);
  }
}
