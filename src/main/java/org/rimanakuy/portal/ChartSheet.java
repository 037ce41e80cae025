package org.rimanakuy.portal;

import java.util.List;
import org.rimanakuy.chart.Illustration;

/**
 * The charts of a page on paper, each with its sentence and its table.
 *
 * @param path of the page, in no language
 */
record ChartSheet(String title, boolean example, List<String> sentences, List<Illustration> drawn, String path) {}
