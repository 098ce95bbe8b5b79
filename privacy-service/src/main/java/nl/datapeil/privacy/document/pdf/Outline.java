package nl.datapeil.privacy.document.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.datapeil.privacy.document.pdf.file.PdfObjects;

/// The bookmarks: the headings as a tree, of which only the chapters are unfolded at first.
final class Outline {
  /// A longer title is cut off: a string of PDF/A has at most 32,767 bytes.
  private static final int LONGEST_TITLE = 500;

  private final PdfObjects objects;
  private final Item root = new Item(0, "", 0, 0);

  /// The items that the next one may be under, the deepest on top.
  private final Deque<Item> open = new ArrayDeque<>();

  Outline(PdfObjects objects) {
    this.objects = objects;
    open.push(root);
  }

  void add(int level, String title, int page, double y) {
    while (open.getFirst().level >= level) {
      open.pop();
    }
    var cut = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE - 1) + "…" : title;
    var item = new Item(level, cut, page, y);
    open.getFirst().kids.add(item);
    open.push(item);
  }

  /// Gives the number of the tree, 0 where there are no headings.
  int finish() throws IOException {
    if (root.kids.isEmpty()) {
      return 0;
    }
    var number = objects.next();
    var ends = writeKids(root, number);
    objects.put(number, "<</Type/Outlines" + ends + "/Count " + root.kids.size() + ">>");
    return number;
  }

  /// Writes what is under an item, and gives the references to the first and the last. Levels are
  /// at most six, so this goes no deeper.
  private String writeKids(Item parent, int parentNumber) throws IOException {
    if (parent.kids.isEmpty()) {
      return "";
    }
    var numbers = parent.kids.stream().mapToInt(_ -> objects.next()).toArray();
    for (var i = 0; i < numbers.length; i++) {
      var item = parent.kids.get(i);
      var body = new StringBuilder("<</Title").append(PdfObjects.text(item.title));
      body.append("/Parent ").append(parentNumber).append(" 0 R");
      body.append("/Dest[%d 0 R/XYZ 0 %d null]".formatted(item.page, Math.round(item.y)));
      if (i > 0) {
        body.append("/Prev ").append(numbers[i - 1]).append(" 0 R");
      }
      if (i < numbers.length - 1) {
        body.append("/Next ").append(numbers[i + 1]).append(" 0 R");
      }
      body.append(writeKids(item, numbers[i]));
      if (!item.kids.isEmpty()) {
        body.append("/Count -").append(item.kids.size());
      }
      objects.put(numbers[i], body.append(">>").toString());
    }
    return "/First %d 0 R/Last %d 0 R".formatted(numbers[0], numbers[numbers.length - 1]);
  }

  private static final class Item {
    private final int level;
    private final String title;
    private final int page;
    private final double y;
    private final List<Item> kids = new ArrayList<>(0);

    Item(int level, String title, int page, double y) {
      this.level = level;
      this.title = title;
      this.page = page;
      this.y = y;
    }
  }
}
