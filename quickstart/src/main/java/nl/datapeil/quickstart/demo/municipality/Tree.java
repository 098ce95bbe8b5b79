package nl.datapeil.quickstart.demo.municipality;

import nl.datapeil.quickstart.demo.terrain.Point;
import org.jspecify.annotations.Nullable;

/// A tree the municipality looks after.
///
/// @param planted the year; absent when nobody knows
record Tree(Species species, @Nullable Integer planted, TreePlace place) {
  /// Where a tree may stand.
  record TreePlace(Point point, String street, String ground) {}
}
