package engine;

import java.io.IOException;
import java.io.StringReader;
import java.text.ParseException;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.CustomAnalyzer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

/** The filter `synonym_graph` with rules in its settings. As in a stock Elasticsearch, the filters before it also apply to the rules. */
final class Synonyms extends AbstractTokenFilterFactory {

  private final List<String> rules;
  private final boolean expand;

  Synonyms(String name, Settings settings) {
    super(name);
    for (String parameter : List.of("synonyms_path", "synonyms_set", "updateable", "lenient", "format")) {
      TokenFilters.refuse(name, settings, parameter);
    }
    rules = settings.getAsList("synonyms", null);
    if (rules == null) {
      throw new IllegalArgumentException("[" + name + "] of type [synonym_graph] needs [synonyms]");
    }
    expand = settings.getAsBoolean("expand", true);
  }

  @Override
  public TokenStream create(TokenStream input) {
    throw new IllegalStateException("Call getChainAwareTokenFilterFactory to specialize this factory for an analysis chain first");
  }

  @Override
  public TokenFilterFactory getChainAwareTokenFilterFactory(
      IndexCreationContext context,
      TokenizerFactory tokenizer,
      List<CharFilterFactory> charFilters,
      List<TokenFilterFactory> previous,
      Function<String, TokenFilterFactory> others) {
    SynonymMap map = read(new CustomAnalyzer(
        tokenizer,
        charFilters.toArray(CharFilterFactory[]::new),
        previous.stream().map(TokenFilterFactory::getSynonymFilter).toArray(TokenFilterFactory[]::new)));
    return new AbstractTokenFilterFactory(name()) {
      @Override
      public TokenStream create(TokenStream input) {
        return map.fst == null ? input : new SynonymGraphFilter(input, map, false);
      }
    };
  }

  private SynonymMap read(Analyzer analyzer) {
    try {
      SolrSynonymParser parser = new SolrSynonymParser(true, expand, analyzer);
      parser.parse(new StringReader(String.join("\n", rules)));
      return parser.build();
    } catch (IOException | ParseException error) {
      throw new IllegalArgumentException("failed to build synonyms", error);
    }
  }
}
