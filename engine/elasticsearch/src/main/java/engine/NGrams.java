package engine;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** The filters `ngram` and `edge_ngram`, which cut words into pieces. */
final class NGrams {

  private NGrams() {}

  static TokenFilterFactory ngram(IndexSettings index, String name, Settings settings) {
    int min = settings.getAsInt("min_gram", 1);
    int max = settings.getAsInt("max_gram", 2);
    boolean keep = settings.getAsBoolean("preserve_original", false);
    // Without an index (in the _analyze API) the default of the index setting applies.
    int widest = index == null ? IndexSettings.MAX_NGRAM_DIFF_SETTING.get(Settings.EMPTY) : index.getMaxNgramDiff();
    if (max - min > widest) {
      throw new IllegalArgumentException(
          "max_gram of [" + name + "] is more than [" + widest + "] above min_gram: raise ["
              + IndexSettings.MAX_NGRAM_DIFF_SETTING.getKey() + "]");
    }
    return pieces(name, input -> new NGramTokenFilter(input, min, max, keep));
  }

  static TokenFilterFactory edgeNgram(String name, Settings settings) {
    int min = settings.getAsInt("min_gram", 1);
    int max = settings.getAsInt("max_gram", 2);
    boolean keep = settings.getAsBoolean("preserve_original", false);
    boolean back = switch (settings.get("side", "front")) {
      case "front" -> false;
      case "back" -> true;
      default -> throw new IllegalArgumentException("[side] of [" + name + "] is [front] or [back]");
    };
    return pieces(name, input -> back
        ? new ReverseStringFilter(new EdgeNGramTokenFilter(new ReverseStringFilter(input), min, max, keep))
        : new EdgeNGramTokenFilter(input, min, max, keep));
  }

  private static TokenFilterFactory pieces(String name, UnaryOperator<TokenStream> create) {
    return new AbstractTokenFilterFactory(name) {
      @Override
      public TokenStream create(TokenStream input) {
        return create.apply(input);
      }

      @Override
      public boolean breaksFastVectorHighlighter() {
        return true;
      }

      @Override
      public TokenFilterFactory getSynonymFilter() {
        throw new IllegalArgumentException("[" + name() + "] cannot be used to parse synonyms");
      }
    };
  }
}
