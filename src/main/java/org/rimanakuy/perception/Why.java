package org.rimanakuy.perception;

import org.rimanakuy.shared.PlaceId;

/**
 * What somebody said in words of their own. Only the secretariat reads it.
 *
 * @param language two letters
 */
public record Why(PlaceId place, String words, String language) {}
