// Every page registers its element, `levier-page-<name>`.
import './home';
import './strategy';
import './operations';
import './measure';
import './decision';
import './calculators';
import './data';
import './workspace';
