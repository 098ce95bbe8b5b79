package nl.datapeil.quickstart.demo.terrain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A bent grid of lines. Areas cut from it share their borders point for point, as real ones do.
final class Lattice {
  private static final Point ORIGIN = new Point(151_000, 484_000);
  private static final double CELL_WIDTH = 1_200;
  private static final double CELL_HEIGHT = 1_500;
  private static final double CORNER_SHIFT = 180;
  private static final double BEND = 30;
  private static final int PIECES = 5;

  private final Draw draw = Draw.of("lattice");
  private final Map<Node, Point> corners = new HashMap<>();
  private final Map<Edge, List<Point>> edges = new HashMap<>();

  private record Node(int column, int row) {}

  private record Edge(Node from, boolean across) {}

  Lattice(int columns, int rows) {
    for (var row = 0; row <= rows; row++) {
      for (var column = 0; column <= columns; column++) {
        corners.put(new Node(column, row), corner(column, row));
      }
    }
    for (var row = 0; row <= rows; row++) {
      for (var column = 0; column <= columns; column++) {
        var node = new Node(column, row);
        if (column < columns) {
          edges.put(new Edge(node, true), bent(node, new Node(column + 1, row)));
        }
        if (row < rows) {
          edges.put(new Edge(node, false), bent(node, new Node(column, row + 1)));
        }
      }
    }
  }

  /// The outline around a block of cells, anticlockwise.
  Ring around(int column, int row, int columns, int rows) {
    var points = new ArrayList<Point>();
    for (var i = 0; i < columns; i++) {
      points.addAll(edge(column + i, row, true));
    }
    for (var i = 0; i < rows; i++) {
      points.addAll(edge(column + columns, row + i, false));
    }
    for (var i = columns - 1; i >= 0; i--) {
      points.addAll(backwards(column + i, row + rows, true));
    }
    for (var i = rows - 1; i >= 0; i--) {
      points.addAll(backwards(column, row + i, false));
    }
    return new Ring(points);
  }

  /// The points of an edge without its last, which the next edge begins with.
  private List<Point> edge(int column, int row, boolean across) {
    var points = points(column, row, across);
    return points.subList(0, points.size() - 1);
  }

  private List<Point> backwards(int column, int row, boolean across) {
    var points = points(column, row, across).reversed();
    return points.subList(0, points.size() - 1);
  }

  private List<Point> points(int column, int row, boolean across) {
    return edges.getOrDefault(new Edge(new Node(column, row), across), List.of());
  }

  private Point corner(int column, int row) {
    return ORIGIN.plus(
        column * CELL_WIDTH + draw.between(-CORNER_SHIFT, CORNER_SHIFT),
        row * CELL_HEIGHT + draw.between(-CORNER_SHIFT, CORNER_SHIFT));
  }

  private List<Point> bent(Node from, Node to) {
    var a = corners.getOrDefault(from, ORIGIN);
    var b = corners.getOrDefault(to, ORIGIN);
    var points = new ArrayList<Point>();
    points.add(a);
    for (var i = 1; i < PIECES; i++) {
      var t = (double) i / PIECES;
      points.add(
          a.plus(
              t * (b.x() - a.x()) + draw.between(-BEND, BEND),
              t * (b.y() - a.y()) + draw.between(-BEND, BEND)));
    }
    points.add(b);
    return List.copyOf(points);
  }
}
