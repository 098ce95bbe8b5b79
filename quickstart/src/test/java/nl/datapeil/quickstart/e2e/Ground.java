package nl.datapeil.quickstart.e2e;

import nl.datapeil.quickstart.demo.flow.Request;

/// A persons dataset with contents, and an approved activity to ask of it.
///
/// @param dataset the URI of the dataset
/// @param activity the URI of the activity
record Ground(String table, String dataset, String activity) {
  /// Registered, uploaded, recorded, advised and approved, each by who may.
  static Ground on(Site site) {
    var table = Fixtures.newName("persons");
    var dataset = persons(site, table);
    var recorded =
        site.as("petra", Request.post(Site.ACTIVITIES, Fixtures.activity(dataset))).expect(201);
    var path = Site.ACTIVITIES + "/" + recorded.text("id");
    site.as("dirk", Request.post(path + "/advice", Fixtures.positiveAdvice())).expect(200);
    site.as("paul", Request.post(path + "/approval", Fixtures.approval())).expect(200);
    return new Ground(table, dataset, recorded.text("uri"));
  }

  /// The URI of a new persons dataset, with contents and without a ground to use it.
  static String persons(Site site, String table) {
    var id = site.register(Fixtures.persons(table));
    site.upload(id, Fixtures.personsCsv()).expect(201);
    return site.as("steward", Request.get(Site.DATASETS + "/" + id)).expect(200).text("uri");
  }
}
