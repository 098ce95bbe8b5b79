package nl.datapeil.privacy.record.paper;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/// What people call the members of content. One that is not in the list is shown by its own name,
/// in words: `dueOn` as «due on».
final class MemberNames {
  private static final MemberNames DUTCH = new MemberNames(read("names-nl.properties"));
  private static final MemberNames ENGLISH = new MemberNames(read("names-en.properties"));

  private final Properties names;

  private MemberNames(Properties names) {
    this.names = names;
  }

  static MemberNames in(Locale language) {
    return language.getLanguage().equals("nl") ? DUTCH : ENGLISH;
  }

  String of(String member) {
    var name = names.getProperty(member);
    return name == null ? capitalised(words(member)) : name;
  }

  /// A code such as `HIGH_RISK` in words; other text stays as it is.
  String ofValue(String text) {
    if (!text.matches("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*")) {
      return text;
    }
    var name = names.getProperty(text);
    return name == null ? text.replace('_', ' ').toLowerCase(Locale.ROOT) : name;
  }

  private static String words(String member) {
    return member.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  private static String capitalised(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static Properties read(String file) {
    var properties = new Properties();
    try (var in = Objects.requireNonNull(MemberNames.class.getResourceAsStream(file), file)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
