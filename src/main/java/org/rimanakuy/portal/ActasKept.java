package org.rimanakuy.portal;

import org.rimanakuy.minutes.QualityFigures;

/**
 * What is missing in the closed actas, in figures that always tell their base.
 *
 * @param actas how many there are
 * @param withAgenda in how many of these sessions there was an agenda
 */
record ActasKept(int actas, int withAgenda, QualityFigures figures) {}
