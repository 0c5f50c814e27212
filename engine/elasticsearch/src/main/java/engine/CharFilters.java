package engine;

import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.AbstractCharFilterFactory;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;

/** The character filters, which work as in a stock Elasticsearch. */
final class CharFilters {

  private CharFilters() {}

  static Map<String, AnalysisProvider<CharFilterFactory>> all() {
    return Map.of(
        "html_strip", (index, environment, name, settings) -> htmlStrip(name, settings),
        "mapping", AnalysisPlugin.requiresAnalysisSettings(
            (index, environment, name, settings) -> mapping(environment, name, settings)),
        "pattern_replace", AnalysisPlugin.requiresAnalysisSettings(
            (index, environment, name, settings) -> patternReplace(name, settings)));
  }

  private static CharFilterFactory htmlStrip(String name, Settings settings) {
    List<String> escaped = settings.getAsList("escaped_tags");
    return new AbstractCharFilterFactory(name) {
      @Override
      public Reader create(Reader reader) {
        return new HTMLStripCharFilter(reader, escaped.isEmpty() ? null : Set.copyOf(escaped));
      }
    };
  }

  private static CharFilterFactory mapping(Environment environment, String name, Settings settings) {
    List<String> rules = Analysis.getWordList(environment, settings, "mappings");
    if (rules == null) {
      throw new IllegalArgumentException("[" + name + "] of type [mapping] needs [mappings] or [mappings_path]");
    }
    NormalizeCharMap.Builder builder = new NormalizeCharMap.Builder();
    for (String rule : rules) {
      int arrow = rule.lastIndexOf("=>"); // The last arrow, since the left side may contain one itself.
      if (arrow < 0) throw new IllegalArgumentException("no => in mapping rule [" + rule + "]");
      builder.add(unescape(rule.substring(0, arrow).trim()), unescape(rule.substring(arrow + 2).trim()));
    }
    NormalizeCharMap map = builder.build();
    return new Normalizing(name, reader -> new MappingCharFilter(map, reader));
  }

  private static CharFilterFactory patternReplace(String name, Settings settings) {
    String pattern = settings.get("pattern", "");
    if (pattern.isEmpty()) {
      throw new IllegalArgumentException("[" + name + "] of type [pattern_replace] needs [pattern]");
    }
    Pattern compiled = Regex.compile(pattern, settings.get("flags"));
    String replacement = settings.get("replacement", "");
    return new Normalizing(name, reader -> new PatternReplaceCharFilter(compiled, replacement, reader));
  }

  /** Replaces the escapes of a rule: a backslash with n, t, r, b, f, or u and four hex digits; with any other character, that character. */
  private static String unescape(String side) {
    StringBuilder plain = new StringBuilder();
    for (int at = 0; at < side.length(); at++) {
      char letter = side.charAt(at);
      if (letter != '\\') {
        plain.append(letter);
        continue;
      }
      if (++at >= side.length()) throw new IllegalArgumentException("unfinished escape in mapping rule, at [" + side + "]");
      char escape = side.charAt(at);
      if (escape == 'u') {
        if (at + 4 >= side.length()) throw new IllegalArgumentException("unfinished escape in mapping rule, at [" + side + "]");
        plain.append((char) Integer.parseInt(side.substring(at + 1, at + 5), 16));
        at += 4;
      } else {
        int control = "ntrbf".indexOf(escape);
        plain.append(control < 0 ? escape : "\n\t\r\b\f".charAt(control));
      }
    }
    return plain.toString();
  }

  /** A character filter that may also be used in the normalizer of a keyword field. */
  private static final class Normalizing extends AbstractCharFilterFactory implements NormalizingCharFilterFactory {
    private final Function<Reader, Reader> create;

    Normalizing(String name, Function<Reader, Reader> create) {
      super(name);
      this.create = create;
    }

    @Override
    public Reader create(Reader reader) {
      return create.apply(reader);
    }
  }
}
