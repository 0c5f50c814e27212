package engine;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.core.UpperCaseFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.PatternKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;

/** The token filters, which work as in a stock Elasticsearch. The server itself contains `stop`, `shingle` and `hunspell`. */
final class TokenFilters {

  private TokenFilters() {}

  static Map<String, AnalysisProvider<TokenFilterFactory>> all() {
    Map<String, AnalysisProvider<TokenFilterFactory>> filters = new HashMap<>();
    filters.put("lowercase", (index, environment, name, settings) -> lowercase(name, settings));
    filters.put("uppercase", letters(UpperCaseFilter::new));
    filters.put("trim", letters(TrimFilter::new));
    filters.put("decimal_digit", letters(DecimalDigitFilter::new));
    filters.put("arabic_normalization", letters(ArabicNormalizationFilter::new));
    filters.put("persian_normalization", letters(PersianNormalizationFilter::new));
    filters.put("asciifolding", (index, environment, name, settings) -> asciiFolding(name, settings));
    filters.put("pattern_replace", AnalysisPlugin.requiresAnalysisSettings(
        (index, environment, name, settings) -> patternReplace(name, settings)));

    filters.put("arabic_stem", (index, environment, name, settings) -> words(name, ArabicStemFilter::new));
    filters.put("remove_duplicates",
        (index, environment, name, settings) -> words(name, RemoveDuplicatesTokenFilter::new));
    filters.put("stemmer", AnalysisPlugin.requiresAnalysisSettings(
        (index, environment, name, settings) -> stemmer(name, settings)));
    filters.put("length", (index, environment, name, settings) -> length(name, settings));
    filters.put("keyword_marker", AnalysisPlugin.requiresAnalysisSettings(
        (index, environment, name, settings) -> keywordMarker(environment, name, settings)));
    filters.put("stemmer_override", AnalysisPlugin.requiresAnalysisSettings(
        (index, environment, name, settings) -> stemmerOverride(environment, name, settings)));
    filters.put("synonym_graph", AnalysisPlugin.requiresAnalysisSettings(
        (index, environment, name, settings) -> new Synonyms(name, settings)));
    filters.put("ngram", (index, environment, name, settings) -> NGrams.ngram(index, name, settings));
    filters.put("edge_ngram", (index, environment, name, settings) -> NGrams.edgeNgram(name, settings));
    return filters;
  }

  /** A filter without parameters that only changes letters: it may be used in the normalizer of a keyword field. */
  private static AnalysisProvider<TokenFilterFactory> letters(UnaryOperator<TokenStream> create) {
    return (index, environment, name, settings) -> new Normalizing(name, create);
  }

  /** A filter that drops, adds or stems words: a normalizer does not accept it. */
  private static TokenFilterFactory words(String name, UnaryOperator<TokenStream> create) {
    return new AbstractTokenFilterFactory(name) {
      @Override
      public TokenStream create(TokenStream input) {
        return create.apply(input);
      }
    };
  }

  private static TokenFilterFactory lowercase(String name, Settings settings) {
    refuse(name, settings, "language");
    return new Normalizing(name, LowerCaseFilter::new);
  }

  private static TokenFilterFactory asciiFolding(String name, Settings settings) {
    boolean keep = settings.getAsBoolean("preserve_original", false);
    return new Normalizing(name, input -> new ASCIIFoldingFilter(input, keep));
  }

  private static TokenFilterFactory patternReplace(String name, Settings settings) {
    String pattern = settings.get("pattern");
    if (pattern == null) {
      throw new IllegalArgumentException("[" + name + "] of type [pattern_replace] needs [pattern]");
    }
    Pattern compiled = Regex.compile(pattern, settings.get("flags"));
    String replacement = settings.get("replacement", "");
    boolean all = settings.getAsBoolean("all", true);
    return new Normalizing(name, input -> new PatternReplaceFilter(input, compiled, replacement, all));
  }

  private static TokenFilterFactory stemmer(String name, Settings settings) {
    String language = settings.get("language", settings.get("name", "porter"));
    if (!"arabic".equals(language)) {
      throw new IllegalArgumentException("the local Elasticsearch stems arabic only, not [" + language + "]");
    }
    return words(name, ArabicStemFilter::new);
  }

  private static TokenFilterFactory length(String name, Settings settings) {
    int min = settings.getAsInt("min", 0);
    int max = settings.getAsInt("max", Integer.MAX_VALUE);
    return words(name, input -> new LengthFilter(input, min, max));
  }

  private static TokenFilterFactory keywordMarker(Environment environment, String name, Settings settings) {
    String pattern = settings.get("keywords_pattern");
    if (pattern != null) {
      if (settings.get("keywords") != null || settings.get("keywords_path") != null) {
        throw new IllegalArgumentException(
            "[" + name + "] has [keywords_pattern] and [keywords] or [keywords_path]: one of them is enough");
      }
      Pattern compiled = Pattern.compile(pattern);
      return words(name, input -> new PatternKeywordMarkerFilter(input, compiled));
    }
    CharArraySet keywords = Analysis.getWordSet(environment, settings, "keywords");
    if (keywords == null) {
      throw new IllegalArgumentException(
          "[" + name + "] of type [keyword_marker] needs [keywords], [keywords_path] or [keywords_pattern]");
    }
    CharArraySet known = new CharArraySet(keywords, settings.getAsBoolean("ignore_case", false));
    return words(name, input -> new SetKeywordMarkerFilter(input, known));
  }

  private static TokenFilterFactory stemmerOverride(Environment environment, String name, Settings settings)
      throws IOException {
    List<String> rules = Analysis.getWordList(environment, settings, "rules");
    if (rules == null) {
      throw new IllegalArgumentException("[" + name + "] of type [stemmer_override] needs [rules] or [rules_path]");
    }
    StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder(false);
    for (String rule : rules) addOverride(builder, rule);
    StemmerOverrideFilter.StemmerOverrideMap map = builder.build();
    return words(name, input -> new StemmerOverrideFilter(input, map));
  }

  /** Adds one rule, {@code word, word => stem}. It has no escapes: only the rules of the `mapping` character filter have. */
  private static void addOverride(StemmerOverrideFilter.Builder builder, String rule) {
    String[] sides = rule.split("=>", -1);
    String stem = sides.length == 2 ? sides[1].trim() : "";
    if (stem.isEmpty() || stem.contains(",")) throw badOverride(rule);
    for (String word : sides[0].split(",", -1)) {
      if (word.isBlank()) throw badOverride(rule);
      builder.add(word.trim(), stem);
    }
  }

  private static IllegalArgumentException badOverride(String rule) {
    return new IllegalArgumentException("a stemmer_override rule is `word, word => stem`, not [" + rule + "]");
  }

  /** Refuses a parameter that is not implemented here, rather than make other tokens than a stock Elasticsearch. */
  static void refuse(String name, Settings settings, String parameter) {
    if (settings.get(parameter) != null) {
      throw new IllegalArgumentException("the local Elasticsearch does not know [" + parameter + "] of [" + name + "]");
    }
  }

  private static final class Normalizing extends AbstractTokenFilterFactory implements NormalizingTokenFilterFactory {
    private final UnaryOperator<TokenStream> create;

    Normalizing(String name, UnaryOperator<TokenStream> create) {
      super(name);
      this.create = create;
    }

    @Override
    public TokenStream create(TokenStream input) {
      return create.apply(input);
    }
  }
}
