/**
 * The words of receipts, in the order of the alphabet: 1,296 short, friendly ones. No two are within one letter of each
 * other or sound alike, and none is rude or sad. Once a receipt was given out with them, none may be taken away.
 */
export const receiptWords: readonly string[] =
  `abacus acorn acrobat action address admiral airport airship alarm almond alpaca alphabet amber anchor ant antelope
  anthem antler apple apricot april apron aquarium arcade arch archer arrow artist artwork aspen athlete atlas atom
  attic august autumn avenue avocado award awning baby badger bagel bakery balcony ballad ballet balloon bamboo banana
  banjo bank banner barber barge barley barrel baseball basil basket bathtub battery bazaar beach beacon bean beaver
  bed bedroom beehive beetroot bell bento berry bicycle binder birch bird birthday bison blanket blazer blender blink
  blizzard blossom blouse blue boat bobsled bonfire bonnet bonsai book bookmark botany boulder bouquet bowling
  bracelet branch brass bread brick bridge bristle broccoli bronze broom brother brown brush bubble buckle buddy
  buffalo buffet bugle bulb bullseye bumper bundle bungalow bunting burger burrito bus butter button cabbage cabin
  cabinet cable cactus cake calendar camel camera camping canal canary candle candy canoe canopy canvas canyon cap
  caramel caravan card cardigan cargo caribou carnival carousel carpet carriage carrot carton carving cashew cassette
  castle cauldron cavern cedar celery cellar cello cereal chair chalet chalk champion channel chapter charcoal chariot
  chart cheerful cheese chef cherry chestnut chimes chimney china chipmunk chord chorus cinema cinnamon circle circus
  city clam clarinet classic cliff climate climber clip clock cloth cloud clover clown cobbler cocoa coconut coin
  collage colour column comb comedy comet comfort compass computer concert confetti cookbook copper coral corner
  cosmos costume cosy cottage cotton couch council country cousin cowboy crab cradle craft crater crayon creek crest
  crew cricket crisp crochet crocus crouton cruise crystal cucumber cupboard cupcake curl currant curry curve cushion
  custard cutlery cyclist cymbal daffodil daisy dancer dawn daylight decor deer denim dentist desert desktop detail
  dewdrop diamond diary dice diner dinghy dinosaur director disc doctor dodo dolls dolphin domino doodle doorbell
  doormat dormouse dotted double doughnut dove dragon drawer drawing dress drizzle drum drummer duck duffel dumpling
  duster duvet eagle ear early earmuff earth easel echo eclair ecology edge egg elbow elegant elephant elf emerald
  energy engine envelope equator evening event explorer express eyelash eyes fabric factory fairy falafel falcon
  family fanfare farm farmer farmyard fashion favour feast feather february fence fencing fern ferret festival fetch
  fiddle field fig figure film filter finch finish firefly firework fishing flag flake flamingo flannel flapjack flask
  fleece flicker flint flipper florist flower fluffy flurry flute foal focus foggy folder football forest fork formula
  fossil fountain fox frame freckle freedom fresh friend fringe frisbee frog frost fruit fudge gadget galaxy gallery
  gallop garage garden garland garlic gather gazebo gazelle gecko genie gentle gerbil giant gift giggle ginger gingham
  giraffe glacier glasses glide glimmer glitter globe glory glossy gloves glow goggles golf gondola goodwill grace
  granola grapes graph gravel gravy green greeting groove grotto guest guitar guppy gymnast habit haddock hamlet
  hammer hammock hamster hand handbag handball hanger happy harbour harmony harness harp harvest hat hatching haven
  hawk haystack hazel headband headline headset heart hedgehog heirloom helium helmet helper herald herb heron hexagon
  hibiscus hiker hill history hobby hockey holiday homework honest honey hooray hop horizon horse hospital hotel hug
  humble hummus hundred hyacinth hydrant iceberg icicle icing idea igloo iguana image imagine impala indigo insect
  instant inventor invite iris island ivory ivy jade jaguar jam january jasmine jeans jelly jersey jester jetty jewel
  jigsaw jingle jog joiner journal journey joystick jubilee judo juggler juice june juniper jupiter kangaroo karaoke
  kebab kestrel ketchup kettle key keyboard kimono king kingdom kiosk kitchen kite knapsack knitting knot koala label
  lace lacquer lacrosse ladder ladle ladybird lagoon lamp lantern laptop lark lasagne lasso latte laugh laundry laurel
  lava lavender layer leaf learner leek legend leisure lemon lemonade lemur lens leopard lesson letter library lilac
  lily lime linen lion listen litre lively lizard llama lobster local locket lodge loft lollipop london loop lorry
  lotus luggage lullaby lunar lunch lupin luxury lynx lyric macaroni macaw mackerel magazine magenta magic magnet
  magnolia magpie mahogany mailbox mailman major mallard mammoth mandarin mandolin mango maple maracas marathon marble
  marigold maroon marquee marsh marvel mascot mattress meadow measure mechanic medal meerkat mellow melody melon
  member memory menu meringue mermaid message meteor method metro midnight milk minibus mint minute mirror mitten
  mixer mobile modern modest moment monarch monday monorail monsoon month moon moose morning motorway movie muddle
  muesli muffin mulberry museum mushroom music myrtle myth nachos napkin narwhal nation native natural nature necktie
  nectar needle nephew nest network nickel noisy noodles north nose notebook notice nougat novel november nugget
  number nursery nutmeg nylon oak oasis oatmeal oboe ocean october octopus odyssey offer office olive olympic omelette
  onion opal opera orange orbit orca orchard orchid organ origami ostrich otter outdoor outfit outing overcoat owl
  oxygen oyster package padlock paella page pagoda paint palace palm pancake panda pansy panther pantry papaya paprika
  parade parcel parka parlour parsley parsnip partner party passport pasta pastel pasture path patio pattern pavement
  pavilion paw peacock peak peanut pearl pebble pelican pen pencil penguin people pepper perch petal petunia phoenix
  phone photo phrase physics piano piccolo picnic picture pigeon pillar pilot pinball pingpong pioneer pirate pitcher
  pixel pixie pizza plant plaster plastic plate plateau platform pleasant plenty pliers plug plumage plumber plume
  plywood podium poem poetry polish pollen pond pool popcorn poplar popsicle porridge porter portrait postbox pot
  potato pottery prairie present pretty pretzel prince printer prism promise proud pudding pumpkin puppet purple purr
  purse pushpin puzzle pyjamas pyramid quail quality quartet question quilt quiz rabbit raccoon racer racket radar
  radio radish railing railway rain rainbow raincoat raisin ramble rapid rattle ravine ravioli receipt recipe record
  recycle refresh regal region reptile rescue result return reunion reward rhubarb rhythm ribbon ripple rise risotto
  river rock roller roman roof roost rooster rope rosemary rosette round route rowing royal rubber rucksack rugby
  runner rural rustic saddle salad salmon salsa salt salute sandal sandwich sapling sapphire sardine satchel satin
  satsuma saturday saturn sauce saucepan savanna scallop scamper scarf scenery scent school schooner science scissors
  scone scooter scroll sculptor seahorse seal season seaweed secret seedling seesaw sequel sequin seven shade shadow
  shampoo shamrock sheep shell shelter shepherd sherbet shield shiny shirt shoe shorts shoulder shovel shower shuffle
  shuttle signal silence silver sister sixteen sixty skate sketch ski skipper skylark skyline sled sleigh slice slope
  smile smock smooth snack sneaker snorkel snow snowman snuggle soap soccer social socks sofa softball sonata song
  sorbet souvenir space spangle spaniel spanner spark sparkle sparrow special speedy spelling sphere spider spinach
  spiral spire splash splendid sponge spoon sport spray spring sprout square squid squirrel stable stadium stage
  stairway stamp star starfish starling station statue steady steam sticker stitch stork stove straw street student
  sturdy success sugar suitcase sultana summit sun sunbeam sundae sunny sunrise sunset sunshine supper surf surfer
  surprise sushi sweater swim swimmer swirl sycamore symphony synopsis syrup tablet tabletop taco tadpole tailor
  talent tambour tandem tapestry target tartan tassel tasty tawny taxi tea teacher teacup teamwork teapot teddy tempo
  tennis tent terrace terrier thank thatch theatre thermos thimble third thirty thousand thread throne thrush thumb
  thunder thursday tiara ticket tidal tide tiger tinsel titan title toast toaster toffee toggle tomato toolbox tooth
  topic torch tortoise tower tractor trail trainer tram treacle treasure treat treble tree triangle tricycle trifle
  trio tripod triumph trolley trombone trophy trousers truck trumpet tuba tuesday tugboat tulip tumbler tunic tunnel
  turnip turtle tutor tutu tuxedo twelve twenty twilight twinkle ukulele umbrella uncle unicorn uniform unique unison
  unity universe upbeat useful vacation vanilla vase vibrant victory video viking village vine vintage violet violin
  visitor vista volcano volley voucher voyage waffle wagon walking wallaby walnut walrus waltz warbler wardrobe warmth
  watch wave website weekend welcome wetsuit wharf wheat whisker whistle widget wigwam wildlife willow wind windmill
  window winner wisdom wish witty wombat wonder wood woodland woodwind workshop woven wreath wrestler writer yacht
  yarn yodel yogurt youth yoyo zebra zenith zephyr zero zigzag zither`.split(/\s+/)
