package nl.datapeil.catalog.description;

import nl.datapeil.catalog.description.shape.Keywords;
import nl.datapeil.catalog.description.shape.Scalars;
import nl.datapeil.catalog.description.shape.Texts;
import nl.datapeil.catalog.description.value.Date;
import nl.datapeil.catalog.description.value.Geometry;
import nl.datapeil.catalog.description.value.Iri;
import nl.datapeil.catalog.description.value.Lexical;
import nl.datapeil.catalog.description.value.Quantity;

/// The kinds of values that are the same in every table.
final class Plain {
  static final Texts NAME = new Texts(1000);
  static final Texts PROSE = new Texts(10_000);
  static final Keywords WORDS = new Keywords(200);
  static final Scalars IRI = new Scalars(Iri.ANY);
  static final Scalars URL = new Scalars(Iri.URL);
  static final Scalars PLAIN = new Scalars(Lexical.PLAIN);
  static final Scalars DATE = new Scalars(new Date());
  static final Scalars DURATION = new Scalars(Lexical.DURATION);
  static final Scalars METRES = new Scalars(Quantity.DECIMAL);
  static final Scalars GEOMETRY = new Scalars(new Geometry());

  private Plain() {}
}
