package nl.datapeil.catalog.ckan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import nl.datapeil.catalog.CatalogConfig;

/// The read actions of CKAN's API. Not one transaction: the index is waited for without holding a
/// connection.
@ApplicationScoped
class CkanService {
  private static final String VERSION = "2.11.0";

  private final PackageSearch search;
  private final Packages packages;
  private final Organizations organizations;
  private final Values values;
  private final CatalogConfig config;
  private final ObjectMapper json;

  CkanService(
      PackageSearch search,
      Packages packages,
      Organizations organizations,
      Values values,
      CatalogConfig config,
      ObjectMapper json) {
    this.search = search;
    this.packages = packages;
    this.organizations = organizations;
    this.values = values;
    this.config = config;
    this.json = json;
  }

  Outcome run(String action, Arguments arguments) {
    return switch (action) {
      case "package_search" -> search.run(arguments);
      case "package_show", "dataset_show" -> packages.show(arguments);
      case "resource_show" -> packages.resource(arguments);
      case "format_autocomplete" -> values.formats(arguments);
      case "package_list" -> packages.list(arguments);
      case "current_package_list_with_resources" -> packages.listWhole(arguments);
      case "organization_list" -> organizations.list(arguments);
      case "organization_show" -> organizations.show(arguments);
      case "group_list" -> values.groups(arguments);
      case "group_show" -> values.group(arguments);
      case "tag_list" -> values.tags(arguments);
      case "license_list" -> values.licenses();
      case "status_show" -> done(status());
      case "user_list" -> done(json.createArrayNode());
      case "site_read" -> done(json.getNodeFactory().booleanNode(true));
      case "help_show" ->
          done(json.getNodeFactory().textNode("See https://docs.ckan.org/en/2.11/api/"));
      default -> new Outcome.Refused(new Refusal.UnknownAction(action));
    };
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
}
