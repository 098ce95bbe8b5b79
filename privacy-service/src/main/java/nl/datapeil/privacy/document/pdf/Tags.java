package nl.datapeil.privacy.document.pdf;

import java.io.IOException;
import java.util.Arrays;
import nl.datapeil.privacy.document.pdf.file.PdfObjects;

/// The tags of a document: what each text is, for who has it read aloud or reflowed. A tag is
/// written as soon as it is closed.
final class Tags {
  private final PdfObjects objects;
  private final int root;
  private final Tag document;
  private int[] parents = new int[256];
  private int keys;

  Tags(PdfObjects objects) {
    this.objects = objects;
    root = objects.next();
    document = new Tag(objects.next(), root, "Document", "");
  }

  /// An element that is still open; `attributes` as the dictionary has them.
  static final class Tag {
    private final int number;
    private final int parent;
    private final String type;
    private final String attributes;
    private final StringBuilder kids = new StringBuilder();

    private Tag(int number, int parent, String type, String attributes) {
      this.number = number;
      this.parent = parent;
      this.type = type;
      this.attributes = attributes;
    }

    String type() {
      return type;
    }

    int number() {
      return number;
    }

    /// Says that marked content of a page is of this tag.
    void addContent(int page, int mark) {
      kids.append("<</Type/MCR/Pg %d 0 R/MCID %d>>".formatted(page, mark));
    }

    void addObject(int page, int object) {
      kids.append("<</Type/OBJR/Pg %d 0 R/Obj %d 0 R>>".formatted(page, object));
    }
  }

  Tag document() {
    return document;
  }

  Tag open(Tag parent, String type, String attributes) {
    var tag = new Tag(objects.next(), parent.number, type, attributes);
    parent.kids.append(tag.number).append(" 0 R ");
    return tag;
  }

  Tag open(Tag parent, String type) {
    return open(parent, type, "");
  }

  void close(Tag tag) throws IOException {
    objects.put(
        tag.number,
        "<</Type/StructElem/S/%s/P %d 0 R%s/K[%s]>>"
            .formatted(tag.type, tag.parent, tag.attributes, tag.kids));
  }

  /// A key by which a page or a link finds its tags.
  int nextKey() {
    if (keys == parents.length) {
      parents = Arrays.copyOf(parents, keys * 2);
    }
    return keys++;
  }

  void setParent(int key, int object) {
    parents[key] = object;
  }

  /// Writes what holds all tags, and gives its number.
  int finish() throws IOException {
    close(document);
    var numbers = new StringBuilder();
    for (var key = 0; key < keys; key++) {
      numbers.append(key).append(' ').append(parents[key]).append(" 0 R ");
    }
    var tree = objects.next();
    objects.put(tree, "<</Nums[" + numbers + "]>>");
    objects.put(
        root,
        ("<</Type/StructTreeRoot/K[%d 0 R]/ParentTree %d 0 R/ParentTreeNextKey %d"
                + "/RoleMap<</Title/P/Subtitle/P>>>>")
            .formatted(document.number, tree, keys));
    return root;
  }
}
