package nl.datapeil.catalog.ckan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Locale;
import nl.datapeil.catalog.ckan.query.Counted;
import nl.datapeil.catalog.ckan.query.PackageIndex;
import nl.datapeil.catalog.ckan.shape.Doc;
import nl.datapeil.catalog.ckan.shape.PackageMaker;

/// The actions that list what packages have: groups, tags, licences and formats.
@Singleton
class Values {
  private final PackageIndex index;
  private final PackageMaker maker;
  private final ObjectMapper json;

  Values(PackageIndex index, PackageMaker maker, ObjectMapper json) {
    this.index = index;
    this.maker = maker;
    this.json = json;
  }

  /// Formats that hold these letters, in small ones as CKAN has them here.
  Outcome formats(Arguments arguments) {
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

  Outcome groups(Arguments arguments) {
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

  Outcome group(Arguments arguments) {
    var id = arguments.text("id").orElse("");
    return index.counted("groups").stream()
        .filter(one -> one.name().equals(id) || PackageMaker.id("group", one.name()).equals(id))
        .findFirst()
        .<Outcome>map(one -> done(maker.group(one.name()).put("package_count", one.count())))
        .orElseGet(() -> new Outcome.Refused(new Refusal.NotFound("Not found")));
  }

  Outcome tags(Arguments arguments) {
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

  Outcome licenses() {
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
    return done(result);
  }

  private static Outcome done(JsonNode result) {
    return new Outcome.Done(result);
  }
}
