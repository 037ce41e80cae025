package org.rimanakuy.portal;

import org.rimanakuy.project.ProjectMap;

/**
 * Where works stand.
 *
 * @param practice those of the training record
 */
record ProjectMapPage(ProjectMap.Told real, ProjectMap.Told practice) {}
